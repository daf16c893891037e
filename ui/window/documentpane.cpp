// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/documentpane.h"

#include "desk/console/background.h"
#include "domain/bytes.h"
#include "runbook/documentlinks.h"
#include "runbook/sourcetext.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

/// What is longer takes the window's thread too long to lay out.
static constexpr qsizetype documentCap = 1_MiB;

namespace {

/// A file that a document names as a picture may be anything: a pipe would hold the window up.
class UnloadingBrowser : public QTextBrowser
{
public:
    /// Any picture will do: where there is none, Qt looks for the file itself.
    QVariant loadResource(int, const QUrl &) override
    {
        QImage empty(1, 1, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        return empty;
    }
};

} // namespace

static bool isMarkdown(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1;
}

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_text(new UnloadingBrowser)
{
    setObjectName("documentPane"_L1);
    setAccessibleName(tr("Document"));
    m_name->setObjectName("documentName"_L1);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_text->setObjectName("documentText"_L1);
    m_text->setAccessibleName(tr("Document"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *elsewhere = new QPushButton(tr("Open in its program"));
    elsewhere->setObjectName("documentElsewhere"_L1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName("documentClose"_L1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_name, 1);
    row->addWidget(elsewhere);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::unit, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(elsewhere, &QPushButton::clicked, this,
            [this] { emit linkWanted(m_file.adjusted(QUrl::RemoveFragment)); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DocumentPane::follow);
    // Where it leads is seen before it is followed.
    connect(m_text, &QTextBrowser::highlighted, m_text,
            [this](const QUrl &link) { m_text->setToolTip(link.toString(QUrl::FullyEncoded)); });
}

bool DocumentPane::isText(const QString &path)
{
    return isMarkdown(path) || QFileInfo(path).suffix().toLower() == "txt"_L1;
}

void DocumentPane::open(const QUrl &file)
{
    m_file = file;
    m_name->setText(file.toLocalFile());
    m_name->setToolTip(file.toLocalFile());
    m_text->clear();
    show();
    inBackground(
        this, [path = file.toLocalFile()] { return readCapped(path, documentCap); },
        [this, file](const Result<QByteArray> &bytes) {
            // Another one may be wanted by now.
            if (file == m_file)
                take(bytes);
        });
}

void DocumentPane::take(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        m_text->setPlainText(tr("It is not shown: %1").arg(bytes.error().message));
        return;
    }
    const QString text = QString::fromUtf8(*bytes);
    if (!isMarkdown(m_file.toLocalFile())) {
        m_text->setPlainText(text);
        return;
    }
    QTextDocument *document = m_text->document();
    // Raw HTML is shown as it is written.
    document->setMarkdown(text,
                          QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                              | QTextDocument::MarkdownNoHTML);
    m_text->moveCursor(QTextCursor::Start);
    showHeading(m_file.fragment());
}

void DocumentPane::showHeading(const QString &anchor)
{
    const QString wanted = anchor.toLower();
    if (wanted.isEmpty())
        return;
    HeadingAnchors anchors;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if ((!isHeading || anchors.next(block.text()) != wanted)
            && !namesByHand(block.text()).contains(wanted))
            continue;
        // To the end first: the heading stands at the top of what is shown then.
        m_text->moveCursor(QTextCursor::End);
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

void DocumentPane::follow(const QUrl &link)
{
    if (link.isRelative() && link.path().isEmpty()) {
        showHeading(link.fragment());
        return;
    }
    const QUrl target = m_file.resolved(link);
    if (target.isLocalFile() && isText(target.toLocalFile()))
        open(target);
    else
        emit linkWanted(target);
}
