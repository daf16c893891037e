// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffpage.h"

#include "ui/signoff/keypane.h"
#include "ui/signoff/rosterpane.h"
#include "ui/signoff/signoffcard.h"
#include "ui/signoff/signoffimport.h"
#include "ui/signoff/signoffsummary.h"
#include "ui/signoff/withdrawpane.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

static QPushButton *pageButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

static QScrollArea *scrolling(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(content->accessibleName());
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

static QWidget *pageMargins(QWidget *inner)
{
    auto *outer = named(new QWidget, "signOffOuter"_L1, inner->accessibleName());
    auto *box = new QVBoxLayout(outer);
    box->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    box->addWidget(inner);
    return outer;
}

SignOffPage::SignOffPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new SignOffSummary)
    , m_panel(new SignPanel)
    , m_withdraw(new WithdrawPane)
    , m_import(new SignOffImport)
    , m_key(new KeyPane)
    , m_roster(new RosterPane)
{
    setAcceptDrops(true);
    setObjectName("signOffPage"_L1);
    setAccessibleName(tr("Sign-off"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_summary, 1);
    row->addWidget(makeRight(), 2);

    connect(m_summary, &SignOffSummary::statementWanted, this, &SignOffPage::showStatement);
    connect(m_summary, &SignOffSummary::verifyRequested, this, &SignOffPage::verifyRequested);

    connect(m_summary, &SignOffSummary::pollRequested, this, &SignOffPage::pollRequested);
    connect(m_summary, &SignOffSummary::importWanted, this, [this] { startImport(); });
    connect(m_summary, &SignOffSummary::rosterWanted, this, &SignOffPage::startRoster);
    connect(m_roster, &RosterPane::cancelled, this, &SignOffPage::showCards);
    connect(m_import, &SignOffImport::importRequested, this, &SignOffPage::importRequested);
    connect(m_import, &SignOffImport::cancelled, this, &SignOffPage::showCards);
    connect(m_withdraw, &WithdrawPane::cancelled, this, &SignOffPage::showCards);
    connect(m_withdraw, &WithdrawPane::confirmed, this,
            [this](const RoleId &role, const QString &reason) {
                emit withdrawRequested(role, reason);
                showCards();
            });
    connect(m_panel, &SignPanel::keyWanted, this, [this] {
        m_right->setCurrentWidget(m_keyArea);
        m_key->begin();
    });
    // Back to the signature that the key was made for.
    connect(m_key, &KeyPane::closeWanted, this, [this] { m_right->setCurrentIndex(1); });
    connect(m_panel, &SignPanel::exportRequested, this, &SignOffPage::chooseSaveFile);
    connect(m_panel, &SignPanel::signRequested, this, &SignOffPage::signRequested);
    connect(m_panel, &SignPanel::cancelled, this, [this] {
        emit cancelRequested();
        showCards();
    });
}

QWidget *SignOffPage::makeTextPane()
{
    m_textTitle = named(new QLabel, "signOffTextTitle"_L1);
    m_textTitle->setFont(Theme::heading(font(), 5));
    m_text = new QPlainTextEdit;
    m_text->setObjectName("signOffText"_L1);
    m_text->setAccessibleName(tr("Signed text"));
    m_text->setReadOnly(true);
    m_text->setProperty("paper", true);
    m_text->setFont(Theme::fixed());
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTabChangesFocus(true);
    QPushButton *back = pageButton(u"signOffBack"_s, tr("Back to the cards"));
    connect(back, &QPushButton::clicked, this, &SignOffPage::showCards);
    auto *textCard = named(new QFrame, "signOffTextCard"_L1, m_text->accessibleName());
    textCard->setProperty("card", true);
    auto *text = new QVBoxLayout(textCard);
    text->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    text->setSpacing(3 * Theme::unit);
    text->addWidget(m_textTitle);
    text->addWidget(m_text, 1);
    text->addWidget(back, 0, Qt::AlignLeft);
    return textCard;
}

QWidget *SignOffPage::makeRight()
{
    m_cardArea = named(new QWidget, "signOffCardArea"_L1, tr("Who says what"));
    m_grid = new QGridLayout(m_cardArea);
    m_grid->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    m_grid->setSpacing(4 * Theme::unit);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    m_textPane = pageMargins(makeTextPane());
    m_withdrawPane = pageMargins(m_withdraw);
    m_right = named(new QStackedWidget, "signOffRight"_L1, tr("Who says what"));
    m_right->addWidget(scrolling(m_cardArea, u"signOffCards"_s));
    m_right->addWidget(scrolling(pageMargins(m_panel), u"signOffPanelArea"_s));
    m_right->addWidget(m_textPane);
    m_right->addWidget(m_withdrawPane);
    m_importPane = pageMargins(m_import);
    m_right->addWidget(m_importPane);
    m_keyArea = pageMargins(m_key);
    m_right->addWidget(m_keyArea);
    m_rosterArea = scrolling(pageMargins(m_roster), u"rosterArea"_s);
    m_right->addWidget(m_rosterArea);
    return m_right;
}

void SignOffPage::setPreview(SignPanel::Preview preview, SignPanel::Meaning meaning)
{
    m_preview = preview;
    m_panel->setPreview(std::move(preview), std::move(meaning));
}

void SignOffPage::setView(const SignOffView &view)
{
    if (view == m_view && !m_cards.isEmpty())
        return;
    if (view.keys != m_view.keys)
        m_panel->setKeys(view.keys);
    m_view = view;
    m_summary->setView(view);
    while (m_cards.size() > view.cards.size())
        delete m_cards.takeLast();
    while (m_cards.size() < view.cards.size()) {
        auto *made = new SignOffCard;
        m_grid->addWidget(made, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards.append(made);
        connect(made, &SignOffCard::signWanted, this, &SignOffPage::startSigning);
        connect(made, &SignOffCard::rehearsalGoWanted, this, &SignOffPage::rehearsalGoRequested);
        connect(made, &SignOffCard::signatureWanted, this, &SignOffPage::showSignature);
        connect(made, &SignOffCard::withdrawWanted, this, &SignOffPage::startWithdrawing);
    }
    for (qsizetype i = 0; i < view.cards.size(); ++i)
        m_cards[i]->show(view.cards[i], view.rehearsal, view.readOnly);
}

const SignOffCardView *SignOffPage::card(const RoleId &role) const
{
    const auto found = std::ranges::find(m_view.cards, role, &SignOffCardView::role);
    return found == m_view.cards.end() ? nullptr : &*found;
}

void SignOffPage::startSigning(const RoleId &role)
{
    const SignOffCardView *shown = card(role);
    if (shown == nullptr)
        return;
    m_right->setCurrentIndex(1);
    m_panel->ask(*shown, m_view.keys);
    emit keysWanted();
}

void SignOffPage::startImport(const QStringList &files)
{
    if (m_view.readOnly)
        return;
    m_right->setCurrentWidget(m_importPane);
    m_import->begin();
    if (!files.isEmpty())
        m_import->takeFiles(files);
}

void SignOffPage::startRoster()
{
    emit rosterWanted();
    emit keysWanted();
    m_right->setCurrentWidget(m_rosterArea);
    m_roster->begin();
}

/// The name says whose it is; ssh-keygen writes the signature beside it.
void SignOffPage::chooseSaveFile(const RoleId &role, const QString &statement)
{
    auto *dialog = new QFileDialog(this, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"statement-%1.json"_s.arg(role.value));
    connect(dialog, &QFileDialog::fileSelected, this, [this, statement](const QString &path) {
        emit statementSaveRequested(path, statement.toUtf8());
    });
    dialog->setModal(false);
    dialog->show();
}

void SignOffPage::showSaved(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    showText(
        tr("To be signed elsewhere"),
        tr("The statement stands in %1.\n\nWho signs it runs, with a key of their own:\n\n"
           "    ssh-keygen -Y sign -f KEY -n %2 %3\n\nand brings %3.sig back: dropped on this "
           "page, pasted, or by launch-console-cli sign. What becomes known meanwhile may make "
           "it stale; then it is signed anew.")
            .arg(path, QLatin1StringView(signOffNamespace), name));
}

void SignOffPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *data = event->mimeData();
    if (!m_view.readOnly && data->hasUrls() && data->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SignOffPage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files.append(url.toLocalFile());
    startImport(files);
    event->acceptProposedAction();
}

void SignOffPage::signingDone()
{
    m_panel->setBusy(false);
    showCards();
}

void SignOffPage::showMessage(const QString &text)
{
    m_summary->showMessage(text);
}

void SignOffPage::showCards()
{
    m_right->setCurrentIndex(0);
}

void SignOffPage::showText(const QString &title, const QString &text)
{
    m_textTitle->setText(title);
    m_text->setPlainText(text);
    m_right->setCurrentWidget(m_textPane);
    m_text->setFocus(Qt::OtherFocusReason);
}

/// The statement of the first role that has not spoken; what differs for the others is role and
/// name only.
void SignOffPage::showStatement()
{
    const auto waiting = std::ranges::find_if(m_view.cards, [](const SignOffCardView &shown) {
        return !shown.decision || shown.withdrawn;
    });
    if (waiting == m_view.cards.end() || !m_preview) {
        QStringList texts;
        for (const SignOffCardView &shown : m_view.cards)
            texts.append(shown.statement);
        showText(tr("What was signed, to the letter"), texts.join(u"\n\n"_s));
        return;
    }
    const Result<QString> text = m_preview(waiting->role, Decision::Go, {}, {});
    showText(tr("What a GO of %1 would sign now, to the letter").arg(waiting->title),
             text ? *text : text.error().text());
}

void SignOffPage::showSignature(const RoleId &role)
{
    if (const SignOffCardView *shown = card(role))
        showText(tr("What %1 signed, and the signature").arg(shown->name),
                 shown->statement + u"\n\n"_s + shown->signature);
}

void SignOffPage::startWithdrawing(const RoleId &role)
{
    const SignOffCardView *shown = card(role);
    if (shown == nullptr)
        return;
    m_right->setCurrentWidget(m_withdrawPane);
    m_withdraw->begin(role, tr("Withdraw what %1 said as %2").arg(shown->name, shown->title));
}
