// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helppage.h"

#include "runbook/commandline.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"
#include "ui/window/documentpane.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_text(new QTextBrowser)
    , m_document(new DocumentPane)
{
    setObjectName("helpPage"_L1);
    setAccessibleName(tr("Help"));
    m_search->setObjectName("helpSearch"_L1);
    m_search->setAccessibleName(tr("Search help"));
    m_search->setPlaceholderText(tr("Search contacts, documents and guides"));
    m_search->setClearButtonEnabled(true);
    m_text->setObjectName("helpText"_L1);
    m_text->setAccessibleName(tr("Contacts, documents and guides"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_search);
    auto *beside = named(new QSplitter, "helpBeside"_L1, tr("Contacts, documents and guides"));
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_text);
    beside->addWidget(m_document);
    m_document->hide();
    column->addWidget(beside, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::show);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::open);
    connect(m_document, &DocumentPane::linkWanted, this, &HelpPage::linkWanted);
}

void HelpPage::setRunbook(const Runbook &runbook, const QString &folder)
{
    m_contacts = runbook.rollbackContacts + runbook.contacts;
    m_documents = runbook.references;
    m_guides = runbook.guides;
    m_looks.clear();
    for (const Guide &guide : m_guides)
        m_looks += lookCommands(guide);
    m_folder = folder;
    show();
}

void HelpPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

static bool holdsWords(const QString &text, const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        list, [&text](const QString &w) { return text.contains(w, Qt::CaseInsensitive); });
}

static QString addressHtml(const QString &address)
{
    static const QRegularExpression mail(u"^[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+$"_s);
    const QString text = address.toHtmlEscaped();
    return mail.match(address).hasMatch() ? u"<a href=\"mailto:%1\">%1</a>"_s.arg(text) : text;
}

QString HelpPage::contactsHtml(const QString &words) const
{
    QString rows;
    for (const Contact &contact : m_contacts) {
        if (holdsWords(contact.group + u' ' + contact.title + u' ' + contact.address, words))
            rows +=
                u"<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b>&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
                    contact.group.toHtmlEscaped(), contact.title.toHtmlEscaped(),
                    addressHtml(contact.address));
    }
    return rows.isEmpty()
        ? QString()
        : u"<h2>%1</h2><table cellpadding=4>%2</table>"_s.arg(tr("Contacts"), rows);
}

QString HelpPage::documentsHtml(const QString &words) const
{
    QString rows;
    for (const ReferenceDocument &document : m_documents) {
        if (!holdsWords(document.group + u' ' + document.title + u' ' + document.target, words))
            continue;
        const QUrl url(document.target);
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        const QString path = QDir(m_folder).absoluteFilePath(document.target.section(u'#', 0, 0));
        const bool there = !web && !document.target.isEmpty() && QFileInfo(path).isFile();
        QUrl file = QUrl::fromLocalFile(path);
        if (url.hasFragment())
            file.setFragment(url.fragment());
        const QString link = web ? document.target : file.toString();
        // Where it leads is seen before it is followed.
        rows += web || there ? u"<li><a href=\"%1\" title=\"%1\">%2</a></li>"_s.arg(
                                   link.toHtmlEscaped(), document.title.toHtmlEscaped())
                             : u"<li>%1 <i>(%2)</i></li>"_s.arg(
                                   document.title.toHtmlEscaped(),
                                   tr("not there: %1").arg(document.target).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString()
                          : u"<h2>%1</h2><ul>%2</ul>"_s.arg(tr("Reference documents"), rows);
}

QString HelpPage::stepHtml(const Guide &guide, int number) const
{
    QString html = guide.steps.at(number - 1).toHtmlEscaped();
    const auto tick = std::ranges::find_if(
        m_ticks, [&](const GuideTick &t) { return t.guide == guide.title && t.number == number; });
    if (tick != m_ticks.end())
        html += u"&nbsp;&nbsp;<b>\u2713</b> <i>%1</i>"_s.arg(tick->words.toHtmlEscaped());
    if (m_mayTick)
        html += u"&nbsp;&nbsp;<a href=\"done:%1/%2\">%3</a>"_s.arg(m_guides.indexOf(guide))
                    .arg(number)
                    .arg((tick == m_ticks.end() ? tr("done") : tr("done again")).toHtmlEscaped());
    return u"<li>%1</li>"_s.arg(html);
}

QString HelpPage::guideHtml(const Guide &guide) const
{
    QString steps;
    for (int number = 1; number <= guide.steps.size(); ++number)
        steps += stepHtml(guide, number);
    return u"<ol>%1</ol>"_s.arg(steps) + looksHtml(guide);
}

/// Above everything else, whatever is searched for.
QString HelpPage::openedHtml() const
{
    const auto guide = std::ranges::find(m_guides, m_opened, &Guide::title);
    if (guide == m_guides.end())
        return {};
    const QString because = m_because.isEmpty()
        ? QString()
        : u"<p>%1</p>"_s.arg(tr("Opened because: %1").arg(m_because).toHtmlEscaped());
    return u"<h2>%1</h2>%2%3<hr>"_s.arg(guide->title.toHtmlEscaped(), because, guideHtml(*guide));
}

QString HelpPage::guidesHtml(const QString &words) const
{
    QString html;
    for (const Guide &guide : m_guides) {
        if (holdsWords(guide.title + u' ' + guide.steps.join(u' '), words))
            html += u"<h3>%1</h3>%2"_s.arg(guide.title.toHtmlEscaped(), guideHtml(guide));
    }
    return html.isEmpty() ? QString()
                          : u"<h2>%1</h2>%2"_s.arg(tr("When something goes wrong"), html);
}

/// What it shows beside a command is a link that runs it.
QString HelpPage::looksHtml(const Guide &guide) const
{
    QString html;
    for (const Command &command : guide.commands) {
        if (!isShell(command))
            html += u"<pre>%1</pre>"_s.arg(command.text.toHtmlEscaped());
    }
    for (const LookCommand &look : lookCommands(guide)) {
        const qsizetype number = m_looks.indexOf(look);
        if (!m_mayLook) {
            html += u"<p>%1<br><code>%2</code></p>"_s.arg(look.about.toHtmlEscaped(),
                                                          look.written.toHtmlEscaped());
            continue;
        }
        html += u"<p>%1<br><code>%2</code>&nbsp;&nbsp;<a href=\"look:%3\">%4</a></p>"_s
                    .arg(look.about.toHtmlEscaped(), look.written.toHtmlEscaped())
                    .arg(number)
                    .arg(look.endless ? tr("watch").toHtmlEscaped() : tr("run").toHtmlEscaped());
    }
    return html;
}

void HelpPage::setLive(QWidget *panel)
{
    m_mayLook = true;
    layout()->addWidget(panel);
    qobject_cast<QBoxLayout *>(layout())->setStretchFactor(panel, 1);
    show();
}

void HelpPage::openGuide(const QString &title, const QString &because)
{
    m_opened = title;
    m_because = because;
    show();
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPage::setTicks(const QList<GuideTick> &ticks, bool mayTick)
{
    if (ticks == m_ticks && mayTick == m_mayTick)
        return;
    m_ticks = ticks;
    m_mayTick = mayTick;
    const int place = m_text->verticalScrollBar()->value();
    show();
    m_text->verticalScrollBar()->setValue(place);
}

void HelpPage::show()
{
    const QString words = m_search->text();
    const QString html =
        openedHtml() + contactsHtml(words) + guidesHtml(words) + documentsHtml(words);
    m_text->setHtml(html.isEmpty() ? tr("The runbook says nothing about this.") : html);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colour of a link is fixed when the text is set.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        show();
}

void HelpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A page that was never seen is told of no change.
    show();
}

void HelpPage::open(const QUrl &link)
{
    if (link.scheme() == "look"_L1) {
        const int number = link.path().toInt();
        if (number >= 0 && number < m_looks.size())
            emit lookWanted(m_looks.at(number));
        return;
    }
    if (link.scheme() == "done"_L1) {
        const int guide = link.path().section(u'/', 0, 0).toInt();
        const int number = link.path().section(u'/', 1).toInt();
        if (guide >= 0 && guide < m_guides.size())
            emit stepDone(m_guides.at(guide).title, number);
        return;
    }
    if (link.isLocalFile() && DocumentPane::isText(link.toLocalFile()))
        m_document->open(link);
    else
        emit linkWanted(link);
}
