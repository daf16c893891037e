// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/exportpage.h"

#include "record/exporter.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

enum SealChoice { NoSeal, SelfMadeSeal, OwnSeal };

static QLineEdit *exportField(const char *name, const QString &accessible)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessible);
    return edit;
}

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent)
    , m_formats(new QButtonGroup(this))
    , m_seals(new QButtonGroup(this))
    , m_path(exportField("exportPath", tr("File")))
    , m_key(exportField("exportSealKey", tr("Key of the seal")))
    , m_certificate(exportField("exportSealCertificate", tr("Certificate of the seal")))
    , m_passphrase(exportField("exportSealPassphrase", tr("Passphrase of the seal's key")))
    , m_message(new QLabel)
    , m_export(new QPushButton(tr("&Export")))
{
    setObjectName("exportPage"_L1);
    setAccessibleName(tr("Export the record"));
    auto *title = named(new QLabel(tr("Export the record")), "exportTitle"_L1);
    title->setFont(Theme::heading(font(), 8));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only for an encrypted key; it is not kept"));
    m_message->setObjectName("exportMessage"_L1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_export->setObjectName("exportConfirm"_L1);
    m_export->setProperty("primary", true);
    auto *close = new QPushButton(tr("Cancel"));
    close->setObjectName("exportClose"_L1);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::exportRequested);
    connect(close, &QPushButton::clicked, this, &ExportPage::closeWanted);

    auto *target = new QFormLayout;
    target->addRow(tr("File"), makeFileRow(m_path, u"exportChoose"_s, {}));
    nameCaptions(*target);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    auto *inner = named(new QWidget, "exportInner"_L1, title->text());
    inner->setMaximumWidth(860);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(title);
    column->addWidget(makeFormats());
    column->addLayout(target);
    column->addWidget(makeSeal());
    column->addLayout(buttons);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8 * Theme::unit, 6 * Theme::unit, 8 * Theme::unit, 4 * Theme::unit);
    row->addWidget(inner, 20);
    row->addStretch(1);
    connect(m_path, &QLineEdit::textChanged, this, &ExportPage::refresh);
    for (QLineEdit *edit : {m_key, m_certificate})
        connect(edit, &QLineEdit::textChanged, this, &ExportPage::refresh);
}

QWidget *ExportPage::makeFormats()
{
    auto *box = named(new QGroupBox(tr("Form")), "exportBox"_L1);
    auto *column = new QVBoxLayout(box);
    const QList<Exporter> all = exporters();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Exporter &exporter = all.at(i);
        auto *choice = new QRadioButton(u"%1: %2"_s.arg(
            exporter.suffix, QCoreApplication::translate("exporters", exporter.summary)));
        choice->setObjectName(u"exportFormat-"_s + exporter.name);
        choice->setAccessibleName(choice->text());
        m_formats->addButton(choice, int(i));
        column->addWidget(choice);
    }
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportPage::chooseFormat);
    return box;
}

QWidget *ExportPage::makeSeal()
{
    m_sealBox = new QGroupBox(tr("Seal of the PDF"));
    m_sealBox->setObjectName("exportSeal"_L1);
    auto *form = new QFormLayout(m_sealBox);
    const auto add = [this, form](SealChoice id, const char *name, const QString &text) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(QLatin1StringView(name));
        choice->setAccessibleName(text);
        m_seals->addButton(choice, id);
        form->addRow(choice);
    };
    add(NoSeal, "exportSeal-none",
        tr("None, or the launch's time authority alone where it has one"));
    add(SelfMadeSeal, "exportSeal-selfMade",
        tr("One made for this document: shows that nothing changed since, not who sealed"));
    add(OwnSeal, "exportSeal-own", tr("A certificate of one's own (EC P-256, P-384 or RSA, PEM)"));
    connect(m_seals, &QButtonGroup::idClicked, this, &ExportPage::refresh);
    form->addRow(tr("Key"), makeFileRow(m_key, u"exportSealKeyChoose"_s, tr("The key, PEM")));
    form->addRow(tr("Certificate"),
                 makeFileRow(m_certificate, u"exportSealCertificateChoose"_s,
                             tr("The certificate and its chain, PEM")));
    form->addRow(tr("Passphrase"), m_passphrase);
    nameCaptions(*form);
    return m_sealBox;
}

QWidget *ExportPage::makeFileRow(QLineEdit *edit, const QString &button, const QString &title)
{
    auto *row = named(new QWidget, "exportRow"_L1, edit->accessibleName());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(button);
    choose->setAccessibleName(tr("Choose: %1").arg(edit->accessibleName()));
    line->addWidget(edit, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] {
        if (title.isEmpty())
            return chooseTarget();
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->setModal(false);
        dialog->show();
    });
    return row;
}

void ExportPage::begin(const QString &launchFile, const SealSetting &seal)
{
    m_stem = launchFile.endsWith(".launch"_L1) ? launchFile.chopped(7) : launchFile;
    m_formats->button(0)->setChecked(true);
    m_seals->button(seal.isSelfMade          ? SelfMadeSeal
                        : seal.key.isEmpty() ? NoSeal
                                             : OwnSeal)
        ->setChecked(true);
    m_key->setText(seal.key);
    m_certificate->setText(seal.certificate);
    m_passphrase->clear();
    setBusy(false);
    chooseFormat();
    m_formats->button(0)->setFocus(Qt::OtherFocusReason);
}

QString ExportPage::format() const
{
    return exporters().value(m_formats->checkedId()).name;
}

QString ExportPage::path() const
{
    return m_path->text().trimmed();
}

SealSetting ExportPage::takeSeal()
{
    SealSetting seal;
    seal.isSelfMade = m_seals->checkedId() == SelfMadeSeal;
    if (m_seals->checkedId() == OwnSeal) {
        seal.key = m_key->text().trimmed();
        seal.certificate = m_certificate->text().trimmed();
        seal.passphrase = m_passphrase->text();
    }
    m_passphrase->clear();
    return seal;
}

void ExportPage::chooseFormat()
{
    const Exporter chosen = exporters().value(m_formats->checkedId());
    m_path->setText(m_stem + u'.' + chosen.suffix);
    refresh();
}

void ExportPage::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Export the record"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->setModal(false);
    dialog->show();
}

void ExportPage::refresh()
{
    m_sealBox->setEnabled(format() == "pdf"_L1);
    const bool own = m_seals->checkedId() == OwnSeal && format() == "pdf"_L1;
    for (QLineEdit *edit : {m_key, m_certificate, m_passphrase})
        edit->setEnabled(own);
    for (const char *name : {"exportSealKeyChoose", "exportSealCertificateChoose"})
        findChild<QPushButton *>(QLatin1StringView(name))->setEnabled(own);
    QString message;
    bool ready = !path().isEmpty();
    if (own && (m_key->text().trimmed().isEmpty() || m_certificate->text().trimmed().isEmpty())) {
        message = tr("A seal of one's own needs the key and its certificate.");
        ready = false;
    } else if (QFileInfo::exists(path())) {
        message = tr("The file that is there is replaced.");
    }
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setText(m_busy ? tr("Writing…") : message);
    m_export->setEnabled(ready && !m_busy);
}

void ExportPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ExportPage::showRefusal(const QString &why)
{
    setBusy(false);
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(why);
}
