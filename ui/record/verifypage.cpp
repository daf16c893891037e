// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/verifypage.h"

#include "record/sealwords.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

static QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

static ItemState stateOfTrust(SignOffTrust trust)
{
    switch (trust) {
    case SignOffTrust::Good: return ItemState::Pass;
    case SignOffTrust::UnknownKey: return ItemState::Error;
    case SignOffTrust::Bad: return ItemState::Fail;
    }
    return ItemState::Fail;
}

VerifyPage::VerifyPage(QWidget *parent)
    : QWidget(parent)
    , m_file(plainLabel("verifyFile"))
    , m_shape(named(new QLabel, "verifyShape"_L1))
    , m_verdict(plainLabel("verifyVerdict"))
    , m_why(plainLabel("verifyWhy"))
    , m_standing(plainLabel("verifyStanding"))
    , m_changed(plainLabel("verifyChanged"))
    , m_attested(plainLabel("verifyAttested"))
    , m_seals(plainLabel("verifySeals"))
    , m_remarks(plainLabel("verifyRemarks"))
    , m_known(plainLabel("verifyKnownKeys"))
    , m_signOffs(new QTreeWidget)
    , m_change(new QPushButton(tr("Change one &byte")))
{
    setObjectName("verifyPage"_L1);
    setAccessibleName(tr("Verify a record"));
    setAcceptDrops(true);

    auto *title = named(new QLabel(tr("Verify a record")), "verifyTitle"_L1);
    title->setFont(Theme::heading(font(), 8));
    m_file->setText(
        tr("Drop a launch, a record or its PDF here, or choose one. Nothing leaves this machine."));
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setFont(Theme::heading(font(), 14));
    m_why->setFont(Theme::heading(font(), 2));
    m_changed->setForegroundRole(QPalette::PlaceholderText);
    m_attested->setForegroundRole(QPalette::PlaceholderText);
    m_known->setForegroundRole(QPalette::PlaceholderText);
    m_known->setText(tr("Keys are judged by the record's own roster."));

    auto *choose = new QPushButton(tr("&Choose a file…"));
    choose->setObjectName("verifyChoose"_L1);
    auto *signers = new QPushButton(tr("&Known keys…"));
    signers->setObjectName("verifySigners"_L1);
    signers->setToolTip(
        tr("An allowed signers file as ssh-keygen reads it: keys you know from elsewhere"));
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName("verifyClose"_L1);
    m_change->setObjectName("verifyChangeByte"_L1);
    m_change->setToolTip(
        tr("Writes a copy of this rehearsal's record with one byte changed, and verifies that"));
    m_change->hide();
    connect(choose, &QPushButton::clicked, this, &VerifyPage::chooseFile);
    connect(signers, &QPushButton::clicked, this, &VerifyPage::chooseSigners);
    connect(close, &QPushButton::clicked, this, &VerifyPage::closeWanted);
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeOneByteWanted(m_path); });

    m_signOffs->setObjectName("verifySignOffs"_L1);
    m_signOffs->setAccessibleName(tr("Sign-offs"));
    m_signOffs->setHeaderLabels(
        {tr("Role"), tr("Decision"), tr("Trust"), tr("Signed at"), tr("Entry")});
    m_signOffs->setRootIsDecorated(false);
    m_signOffs->setFrameShape(QFrame::NoFrame);
    m_signOffs->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_signOffs->hide();

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {choose, signers, m_change})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(4 * Theme::unit);
    verdict->addWidget(m_shape, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * Theme::unit, 6 * Theme::unit, 8 * Theme::unit, 6 * Theme::unit);
    layout->setSpacing(3 * Theme::unit);
    layout->addWidget(title);
    layout->addWidget(m_file);
    layout->addLayout(buttons);
    layout->addSpacing(4 * Theme::unit);
    layout->addLayout(verdict);
    for (QLabel *label : {m_changed, m_why, m_standing, m_seals, m_remarks})
        layout->addWidget(label);
    layout->addWidget(m_signOffs, 100);
    layout->addWidget(m_attested);
    layout->addWidget(m_known);
    layout->addStretch(1);
}

void VerifyPage::clearFacts()
{
    m_standing->clear();
    m_seals->clear();
    m_remarks->clear();
    m_attested->clear();
    m_signOffs->hide();
    m_change->hide();
}

void VerifyPage::showBusy(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_verdict->setText(tr("Reading…"));
    showShape(ItemState::Running);
    m_why->clear();
    clearFacts();
}

void VerifyPage::showVerification(const QString &path, const Verification &v)
{
    m_path = path;
    m_file->setText(v.title.isEmpty() ? path : tr("%1 — %2, %3").arg(path, v.title, v.release));
    switch (v.verdict) {
    case RecordVerdict::Valid:
        showShape(ItemState::Pass);
        m_verdict->setText(tr("Valid: %n entries, as they were written", nullptr, int(v.entries)));
        break;
    case RecordVerdict::UnknownKey:
        showShape(ItemState::Error);
        m_verdict->setText(tr("Cannot be trusted yet: a key is not known"));
        break;
    case RecordVerdict::Invalid:
        showShape(ItemState::Fail);
        m_verdict->setText(v.firstBad
                               ? tr("Not valid: entry %1 is not as it was written").arg(*v.firstBad)
                               : tr("Not valid"));
        break;
    }
    m_why->setText(v.why);
    m_standing->setText(
        v.verdict != RecordVerdict::Invalid ? QString()
            : v.standing > 0
            ? tr("What still stands: %1 entries, up to %2.").arg(v.standing).arg(v.lastStanding)
            : tr("Nothing of it stands."));
    m_seals->setText(sealWords(v).join(u'\n'));
    m_remarks->setText(v.remarks.join(u'\n'));
    showSignOffs(v);
    if (v.attested.isEmpty())
        m_attested->setText(v.signOffs.isEmpty()
                                ? QString()
                                : tr("Times are signed, not attested by an authority."));
    else
        m_attested->setText(tr("Attested: everything up to entry %1 was there by %2.")
                                .arg(v.attested.constLast().seq)
                                .arg(toUtcText(v.attested.constLast().notLaterThan)));
    m_change->setVisible(v.rehearsal && v.verdict == RecordVerdict::Valid);
}

void VerifyPage::showSignOffs(const Verification &v)
{
    m_signOffs->clear();
    for (const VerifiedSignOff &s : v.signOffs) {
        auto *row = new QTreeWidgetItem(
            m_signOffs,
            {s.roleTitle, s.decision, s.words, toUtcText(s.signedAt), QString::number(s.seq)});
        row->setIcon(2, stateIcon(stateOfTrust(s.trust), palette()));
    }
    m_signOffs->setVisible(!v.signOffs.isEmpty());
}

void VerifyPage::showFailure(const Error &error)
{
    showShape(ItemState::Error);
    m_verdict->setText(tr("There is nothing to judge"));
    m_why->setText(error.text());
    clearFacts();
}

void VerifyPage::showChanged(const ChangedCopy &copy)
{
    m_changed->setText(tr("In a copy, one byte of entry %1 was changed: %2 became %3.")
                           .arg(copy.entry)
                           .arg(copy.before, copy.after));
}

void VerifyPage::showShape(ItemState state)
{
    m_state = state;
    setStateShape(*m_shape, state, 40, *this);
}

void VerifyPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Verify a record"), QFileInfo(m_path).absolutePath(),
                                   tr("Records (*.launch *.jsonl *.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyPage::choose);
    dialog->open();
}

void VerifyPage::chooseSigners()
{
    auto *dialog = new QFileDialog(this, tr("Keys that are known"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_signers = path;
        m_known->setText(tr("Keys are judged by %1.").arg(path));
        if (!m_path.isEmpty())
            choose(m_path);
    });
    dialog->open();
}

void VerifyPage::choose(const QString &path)
{
    m_changed->clear();
    showBusy(path);
    emit fileChosen(path, m_signers);
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    choose(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

void VerifyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_verdict->text().isEmpty())
        showShape(m_state);
}
