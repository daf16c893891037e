// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/replaybar.h"

#include "ui/items/verdictstyle.h"
#include "ui/record/replayslider.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

static QLabel *barLabel(const char *name, const QString &accessible)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setAccessibleName(accessible);
    label->setTextFormat(Qt::PlainText);
    return label;
}

namespace {

/// In reverse: nobody takes what is under it for a launch that goes on.
class ReverseLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::WindowText));
        painter.setPen(palette().color(QPalette::Base));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QFrame(parent)
    , m_word(new ReverseLabel(tr("REPLAY")))
    , m_moment(barLabel("replayMoment", tr("Moment shown")))
    , m_entry(barLabel("replayEntry", tr("Entry shown")))
    , m_sentence(barLabel("replaySentence", tr("What was written last")))
    , m_shape(named(new QLabel, "replayBarShape"_L1))
    , m_standing(barLabel("replayStanding", tr("Standing of the record")))
    , m_slider(new ReplaySlider)
    , m_speed(new QComboBox)
{
    setObjectName("replayBar"_L1);
    setAccessibleName(tr("Replay"));
    setProperty("bar", true);
    m_word->setObjectName("replayWord"_L1);
    m_word->setFont(Theme::heading(font(), 6));
    m_word->setMargin(2 * Theme::unit);
    m_moment->setFont(Theme::tabular(Theme::heading(font(), 4)));
    m_entry->setFont(Theme::tabular(font()));
    m_entry->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->installEventFilter(this);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    m_slider->setObjectName("replaySlider"_L1);
    m_slider->setAccessibleName(tr("Time of the replay"));
    m_speed->setObjectName("replaySpeed"_L1);
    m_speed->setAccessibleName(tr("Speed of play"));
    for (const int times : {1, 10, 60, 600})
        m_speed->addItem(tr("×%1").arg(times), times);
    m_speed->setCurrentIndex(2);

    m_first = addButton(u"replayFirst"_s, u"⏮"_s, tr("First entry (Home)"), &ReplayBar::toFirst);
    m_back = addButton(u"replayBack"_s, u"‹"_s, tr("Entry before (Left)"), &ReplayBar::back);
    m_play = addButton(u"replayPlay"_s, tr("Play"), tr("Play (Space)"), &ReplayBar::play);
    m_on = addButton(u"replayOn"_s, u"›"_s, tr("Next entry (Right)"), &ReplayBar::on);
    m_last = addButton(u"replayLast"_s, u"⏭"_s, tr("Last entry (End)"), &ReplayBar::toLast);
    auto *close = new QPushButton(tr("End the replay"));
    close->setObjectName("replayClose"_L1);
    connect(close, &QPushButton::clicked, this, &ReplayBar::closeWanted);
    connect(m_slider, &ReplaySlider::stepped, this, &ReplayBar::stepped);
    connect(m_slider, &ReplaySlider::endWanted, this, &ReplayBar::endWanted);
    connect(m_slider, &ReplaySlider::playToggled, this, &ReplayBar::playToggled);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(3 * Theme::unit);
    upper->addWidget(m_word);
    upper->addWidget(m_moment);
    upper->addWidget(m_entry);
    upper->addWidget(m_sentence, 1);
    upper->addWidget(m_shape);
    upper->addWidget(m_standing);
    upper->addWidget(close);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(Theme::unit);
    for (QToolButton *button : {m_first, m_back, m_play, m_on, m_last})
        lower->addWidget(button);
    lower->addWidget(m_speed);
    lower->addSpacing(2 * Theme::unit);
    lower->addWidget(m_slider, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addLayout(upper);
    column->addLayout(lower);
    hide();
}

QToolButton *ReplayBar::addButton(const QString &name, const QString &text, const QString &what,
                                  void (ReplayBar::*slot)())
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(what);
    button->setAccessibleName(what);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

double ReplayBar::speed() const
{
    return m_speed->currentData().toDouble();
}

bool ReplayBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && event->type() == QEvent::Resize)
        fitSentence();
    return QFrame::eventFilter(watched, event);
}

/// What does not fit ends in dots, and stands whole in the tool tip.
void ReplayBar::fitSentence()
{
    m_sentence->setText(m_sentence->fontMetrics().elidedText(m_sentence->toolTip(), Qt::ElideRight,
                                                             m_sentence->contentsRect().width()));
}

void ReplayBar::setView(const ReplayView &view)
{
    m_view = view;
    m_moment->setText(view.moment);
    m_entry->setText(view.entry);
    // It does not jump about while the numbers grow.
    m_entry->setMinimumWidth(std::max(m_entry->minimumWidth(), m_entry->sizeHint().width()));
    m_sentence->setToolTip(view.sentence);
    m_sentence->setAccessibleDescription(view.sentence);
    fitSentence();
    for (QToolButton *button : {m_first, m_back})
        button->setEnabled(!view.atStart);
    for (QToolButton *button : {m_on, m_last})
        button->setEnabled(!view.atEnd);
    m_play->setText(view.playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(view.playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(m_play->toolTip());
    m_slider->setAccessibleDescription(u"%1, %2"_s.arg(view.moment, view.entry));
}

void ReplayBar::setStanding(ItemState state, const QString &words)
{
    m_standingState = state;
    setStateShape(*m_shape, state, 16, *this);
    m_standing->setText(fontMetrics().elidedText(words, Qt::ElideRight, 360));
    m_standing->setToolTip(words);
}

void ReplayBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setStanding(m_standingState, m_standing->toolTip());
}
