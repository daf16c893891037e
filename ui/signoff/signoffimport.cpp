// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffimport.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Statements and signatures are a few hundred bytes.
static constexpr qint64 importCap = 65536;

static QPlainTextEdit *importField(const char *name, const QString &accessible,
                                   const QString &placeholder)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessible);
    edit->setPlaceholderText(placeholder);
    edit->setProperty("paper", true);
    edit->setFont(Theme::fixed());
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    edit->setTabChangesFocus(true);
    // Files that are dropped here are the page's business.
    edit->setAcceptDrops(false);
    return edit;
}

SignOffImport::SignOffImport(QWidget *parent)
    : QFrame(parent)
    , m_statement(importField("importStatement", tr("Statement"),
                              tr("Paste the statement, or drop its file on this page.")))
    , m_signature(importField("importSignature-text", tr("Signature"),
                              tr("Paste what ssh-keygen wrote: -----BEGIN SSH SIGNATURE-----…")))
    , m_message(new QLabel)
    , m_import(new QPushButton(tr("&Take it in")))
{
    setObjectName("signOffImport"_L1);
    setAccessibleName(tr("A sign-off from elsewhere"));
    setProperty("card", true);
    auto *title = named(new QLabel(tr("A sign-off from elsewhere")), "signOffImportTitle"_L1);
    title->setFont(Theme::heading(font(), 5));
    auto *how = named(
        new QLabel(tr("Who signs it, over what and how fresh it is are checked before it counts.")),
        "signOffImportHow"_L1);
    how->setForegroundRole(QPalette::PlaceholderText);
    how->setWordWrap(true);
    m_message->setObjectName("importMessage"_L1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_import->setObjectName("importConfirm"_L1);
    m_import->setProperty("primary", true);
    auto *choose = new QPushButton(tr("Choose &files…"));
    choose->setObjectName("importChoose"_L1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("importCancel"_L1);
    for (QPushButton *button : {m_import, choose, cancel})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    connect(m_import, &QPushButton::clicked, this, &SignOffImport::submit);
    connect(choose, &QPushButton::clicked, this, &SignOffImport::chooseFiles);
    connect(cancel, &QPushButton::clicked, this, &SignOffImport::cancelled);
    for (QPlainTextEdit *edit : {m_statement, m_signature})
        connect(edit, &QPlainTextEdit::textChanged, this, &SignOffImport::check);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (QPushButton *button : {choose, cancel, m_import})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(title);
    column->addWidget(how);
    for (QPlainTextEdit *edit : {m_statement, m_signature}) {
        auto *caption = named(new QLabel(edit->accessibleName()), "signOffImportCaption"_L1);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setBuddy(edit);
        column->addWidget(caption);
        column->addWidget(edit, 1);
    }
    column->addLayout(buttons);
    check();
}

void SignOffImport::begin()
{
    m_fileBytes.clear();
    m_statement->clear();
    m_signature->clear();
    m_message->clear();
    m_statement->setFocus(Qt::OtherFocusReason);
}

bool SignOffImport::isSignature(const QByteArray &text)
{
    return text.trimmed().startsWith("-----BEGIN SSH SIGNATURE-----");
}

bool SignOffImport::takeFile(const QString &path)
{
    QFile file(path);
    if (file.size() > importCap || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    if (isSignature(bytes)) {
        m_signature->setPlainText(QString::fromUtf8(bytes));
        return true;
    }
    if (!bytes.trimmed().startsWith('{'))
        return false;
    m_statement->setPlainText(QString::fromUtf8(bytes));
    m_fileBytes = bytes;
    return true;
}

bool SignOffImport::takeFiles(const QStringList &paths)
{
    bool taken = false;
    for (const QString &path : paths)
        taken = takeFile(path) || taken;
    const QString signature = paths.value(0);
    if (taken && m_statement->toPlainText().isEmpty() && signature.endsWith(".sig"_L1))
        takeFile(signature.chopped(4));
    if (!taken)
        m_message->setText(tr("That is neither a statement nor a signature."));
    check();
    return taken;
}

void SignOffImport::showRefusal(const QString &why)
{
    m_message->setText(why);
}

/// What is pasted brings line ends along that nobody signed; a file is taken to the byte.
QByteArray SignOffImport::statement() const
{
    const QByteArray shown = m_statement->toPlainText().toUtf8();
    return !m_fileBytes.isEmpty() && QString::fromUtf8(m_fileBytes).toUtf8() == shown
        ? m_fileBytes
        : shown.trimmed();
}

void SignOffImport::check()
{
    m_import->setEnabled(!m_statement->toPlainText().trimmed().isEmpty()
                         && isSignature(m_signature->toPlainText().toUtf8()));
}

void SignOffImport::submit()
{
    m_message->clear();
    emit importRequested(statement(), m_signature->toPlainText().trimmed().toUtf8() + '\n');
}

void SignOffImport::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Statement and signature"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Statements and signatures (*.json *.sig)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &SignOffImport::takeFiles);
    dialog->setModal(false);
    dialog->show();
}
