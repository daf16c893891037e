// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputview.h"

#include "desk/console/background.h"
#include "ui/output/outputarea.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

OutputView::OutputView(QWidget *parent)
    : QWidget(parent)
    , m_area(new OutputArea)
    , m_bar(named(new QWidget, "outputViewBar"_L1, tr("Search the output")))
    , m_needle(new QLineEdit)
    , m_said(new QLabel)
{
    setFocusProxy(m_area);
    setAccessibleName(tr("Output"));
    m_area->setObjectName("outputArea"_L1);
    m_area->setAccessibleName(tr("Output"));
    m_area->setPlaceholderText(tr("Nothing was written yet."));
    m_needle->setObjectName("outputSearch"_L1);
    m_needle->setAccessibleName(tr("Search the output"));
    m_needle->setPlaceholderText(tr("Search the output"));
    m_needle->setClearButtonEnabled(true);
    m_said->setObjectName("outputSearchSaid"_L1);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *previous = new QToolButton;
    previous->setObjectName("outputPrevious"_L1);
    previous->setText(tr("Previous"));
    previous->setAccessibleName(tr("Previous match"));
    auto *next = new QToolButton;
    next->setObjectName("outputNext"_L1);
    next->setText(tr("Next"));
    next->setAccessibleName(tr("Next match"));
    connect(previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_area, &OutputArea::moved, this, &OutputView::describe);

    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, Theme::unit);
    row->addWidget(m_needle, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_area, 1);
    column->addWidget(makeNote());
    m_bar->hide();
    makeMenu();
    connect(m_area, &OutputArea::copied, this, &OutputView::tellCopied);
}

OutputView::~OutputView()
{
    m_stop.request_stop();
    m_stopSaving.request_stop();
}

/// Whether `later` is `before` with more behind it; of a long output the beginning may be gone.
static bool isContinued(const QByteArray &before, const QByteArray &later)
{
    static constexpr qsizetype telling = 1024;
    if (before.isEmpty() || later.startsWith(before))
        return !before.isEmpty();
    if (before.size() < telling || later.size() < telling)
        return false;
    const qsizetype gone = before.indexOf(later.first(telling));
    return gone >= 0 && later.startsWith(QByteArrayView(before).sliced(gone));
}

void OutputView::setOutput(const QByteArray &bytes, const QString &of)
{
    const OutputSource source = OutputSource::bytes(bytes);
    const bool same = m_of == of && m_area->source() == OutputSource::bytes(m_bytes)
        && isContinued(m_bytes, bytes);
    const bool grew = same && bytes.startsWith(m_bytes);
    if (grew)
        m_area->growTo(source);
    else
        showSource(source, same);
    m_bytes = bytes;
    m_of = of;
}

/// What is said of one output says nothing of another.
void OutputView::showSource(const OutputSource &source, bool goesOn)
{
    if (m_area->source() == source)
        return;
    if (!goesOn) {
        m_note->hide();
        ++m_shown;
    }
    m_area->setSource(source);
}

void OutputView::setFile(const QString &path)
{
    if (m_area->source() == OutputSource::parts(path))
        m_area->refresh();
    else
        showSource(OutputSource::parts(path), false);
}

void OutputView::refresh()
{
    m_area->refresh();
}

/// What a screen reader says of it.
void OutputView::describe()
{
    m_area->setAccessibleDescription(
        tr("%n line(s). %1", nullptr, int(qMin<qint64>(m_area->lineCount(), INT_MAX)))
            .arg(m_area->visibleText().section(u'\n', -1)));
}

void OutputView::openSearch()
{
    m_bar->show();
    m_needle->setFocus();
    m_needle->selectAll();
}

void OutputView::closeSearch()
{
    m_stop.request_stop();
    m_bar->hide();
    m_area->setFocus();
}

void OutputView::find(bool backwards)
{
    const QByteArray needle = m_needle->text().toUtf8();
    if (needle.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    search(m_area->searchStart(backwards), needle, backwards, false);
}

void OutputView::search(qint64 from, const QByteArray &needle, bool backwards, bool wrapped)
{
    m_said->setText(tr("searching"));
    inBackground(
        this,
        [source = m_area->source(), needle, from, backwards, stop = m_stop.get_token()] {
            return findInOutput(source, needle, from, backwards, stop);
        },
        [this, needle, backwards, wrapped,
         stop = m_stop.get_token()](const std::optional<qint64> &place) {
            if (!stop.stop_requested())
                takeFound(place, needle, backwards, wrapped);
        });
}

void OutputView::takeFound(std::optional<qint64> place, const QByteArray &needle, bool backwards,
                           bool wrapped)
{
    if (place) {
        m_said->setText(wrapped ? tr("from the other end") : QString());
        m_area->reveal(*place, needle);
    } else if (!wrapped) {
        search(backwards ? m_area->index().size() : 0, needle, backwards, true);
    } else {
        m_said->setText(tr("not found"));
    }
}

bool OutputView::event(QEvent *event)
{
    // In here these keys are about the output.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void OutputView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openSearch();
    else if (event->key() == Qt::Key_F3)
        find(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Escape && m_bar->isVisible())
        closeSearch();
    else
        QWidget::keyPressEvent(event);
}
