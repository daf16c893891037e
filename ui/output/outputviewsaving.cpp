// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputview.h"

#include "desk/console/background.h"
#include "process/outputsave.h"
#include "ui/output/outputarea.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

void OutputView::makeMenu()
{
    auto *menu = new QMenu(m_area);
    menu->setObjectName("outputMenu"_L1);
    menu->setAccessibleName(tr("Output"));
    const auto add = [menu](const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    m_copy = add(u"outputCopy"_s, tr("Copy"));
    QAction *all = add(u"outputSelectAll"_s, tr("Select all"));
    menu->addSeparator();
    m_saveSelection = add(u"outputSaveSelection"_s, tr("Save the selected lines as…"));
    QAction *whole = add(u"outputSaveAll"_s, tr("Save the whole output as…"));
    connect(m_copy, &QAction::triggered, m_area, &OutputArea::copy);
    connect(all, &QAction::triggered, m_area, &OutputArea::selectAll);
    connect(m_saveSelection, &QAction::triggered, this, [this] { chooseFile(false); });
    connect(whole, &QAction::triggered, this, [this] { chooseFile(true); });
    m_area->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_area, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint &place) {
        const bool any = m_area->selectedLines().has_value();
        m_copy->setEnabled(any);
        m_saveSelection->setEnabled(any);
        menu->popup(m_area->viewport()->mapToGlobal(place));
    });
}

QWidget *OutputView::makeNote()
{
    m_note = named(new QWidget, "outputViewNote"_L1, tr("Output"));
    m_noteText = new QLabel;
    m_noteText->setObjectName("outputNote"_L1);
    m_noteText->setTextFormat(Qt::PlainText);
    m_noteText->setWordWrap(true);
    m_saveSelected = new QToolButton;
    m_saveSelected->setObjectName("outputSaveSelected"_L1);
    m_saveSelected->setText(tr("Save the selected lines as…"));
    m_saveSelected->setAccessibleName(m_saveSelected->text());
    connect(m_saveSelected, &QToolButton::clicked, this, [this] { chooseFile(false); });
    auto *row = new QHBoxLayout(m_note);
    row->setContentsMargins(0, Theme::unit, 0, 0);
    row->addWidget(m_noteText, 1);
    row->addWidget(m_saveSelected);
    m_note->hide();
    return m_note;
}

void OutputView::tell(const QString &text, bool offersSaving)
{
    m_noteText->setText(text);
    m_noteText->setAccessibleName(text);
    m_saveSelected->setVisible(offersSaving);
    m_note->show();
}

void OutputView::tellCopied(qint64 lines)
{
    if (lines <= OutputArea::copiedLines) {
        m_note->hide();
        return;
    }
    tell(tr("Only the first %1 of the %2 selected lines were copied.")
             .arg(QLocale().toString(OutputArea::copiedLines), QLocale().toString(lines)),
         true);
}

void OutputView::chooseFile(bool whole)
{
    auto *dialog =
        new QFileDialog(this, whole ? tr("Save the whole output") : tr("Save the selected lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"output.log"_s);
    // Another output may be shown by the time that somebody has chosen where to.
    connect(dialog, &QFileDialog::fileSelected, this, saving(whole));
    dialog->setModal(false);
    dialog->show();
}

void OutputView::save(const QString &path, bool whole)
{
    saving(whole)(path);
}

std::function<void(const QString &)> OutputView::saving(bool whole)
{
    return [this, whole, shown = m_shown, source = m_area->source(), index = m_area->index(),
            lines = m_area->selectedLines()](const QString &path) {
        if (!whole && !lines)
            return;
        tell(tr("Saving to %1").arg(path), false);
        inBackground(
            this,
            [source, index, lines, whole, path,
             stop = m_stopSaving.get_token()]() -> Result<qint64> {
                const qint64 from = whole ? 0 : index.offsetOf(source, lines->first);
                const qint64 until =
                    whole ? source.size() : index.offsetOf(source, lines->second + 1);
                return saveOutput(source, from, until, path, stop).transform([from, until] {
                    return until - from;
                });
            },
            [this, path, shown](const Result<qint64> &saved) {
                if (!saved)
                    tell(tr("It could not be saved: %1").arg(saved.error().text()), false);
                else if (m_shown == shown)
                    tell(tr("%1 bytes saved to %2, as the command wrote them.")
                             .arg(QLocale().toString(*saved), path),
                         false);
            });
    };
}
