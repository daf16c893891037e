// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/replaybinder.h"

#include "desk/console/console.h"
#include "desk/record/verifydesk.h"
#include "domain/itemtitles.h"
#include "launch/entrywords.h"
#include "launch/launch.h"
#include "launch/timeline.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/record/replaybar.h"
#include "ui/record/replayslider.h"
#include "ui/record/verifywords.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

ReplayBinder::ReplayBinder(Console &console, ReplayBar &bar, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_bar(bar)
    , m_verifier(new VerifyDesk(this))
{
    addMove(u"replayBackAction"_s, tr("Replay: entry before"), Qt::ALT | Qt::Key_Left,
            [this] { step(-1); });
    addMove(u"replayOnAction"_s, tr("Replay: next entry"), Qt::ALT | Qt::Key_Right,
            [this] { step(1); });
    addMove(u"replayMarkBackAction"_s, tr("Replay: mark before"), Qt::ALT | Qt::Key_PageUp,
            [this] { toMark(false); });
    addMove(u"replayMarkOnAction"_s, tr("Replay: next mark"), Qt::ALT | Qt::Key_PageDown,
            [this] { toMark(true); });
    addMove(u"replayFirstAction"_s, tr("Replay: first entry"), Qt::ALT | Qt::Key_Home,
            [this] { toEnd(false); });
    addMove(u"replayLastAction"_s, tr("Replay: last entry"), Qt::ALT | Qt::Key_End,
            [this] { toEnd(true); });
    addMove(u"replayPlayAction"_s, tr("Replay: play or pause"), Qt::ALT | Qt::Key_P,
            [this] { togglePlay(); });
    connect(&bar, &ReplayBar::stepped, this, &ReplayBinder::step);
    connect(&bar, &ReplayBar::endWanted, this, &ReplayBinder::toEnd);
    connect(&bar, &ReplayBar::playToggled, this, &ReplayBinder::togglePlay);
    connect(&bar, &ReplayBar::closeWanted, &console, &Console::closeLaunch);
    connect(bar.slider(), &ReplaySlider::markWanted, this, &ReplayBinder::toMark);
    connect(bar.slider(), &ReplaySlider::placed, this,
            [this](double place) { goTo(qint64(place * double(m_scale.length()))); });
    connect(&console, &Console::moved, this, &ReplayBinder::show);
    m_play.setInterval(50);
    connect(&m_play, &QTimer::timeout, this, &ReplayBinder::playOn);
    connect(m_verifier, &VerifyDesk::verified, this,
            [this](const QString &path, const Verification &found) {
                if (isReplaying() && path == launch().path())
                    showStanding(found);
            });
    connect(m_verifier, &VerifyDesk::failed, this, [this](const Error &error) {
        if (isReplaying())
            m_bar.setStanding(ItemState::Error, error.text());
    });
}

void ReplayBinder::addMove(const QString &name, const QString &text, const QKeySequence &key,
                           const std::function<void()> &move)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, move);
    m_actions.append(action);
}

Launch &ReplayBinder::launch() const
{
    return *m_console.launch();
}

void ReplayBinder::start()
{
    stop();
    if (!m_console.launch() || !launch().timeline())
        return;
    QList<QDateTime> times;
    for (const Entry &entry : launch().timeline()->entries())
        times.append(entry.time);
    m_scale = ReplayScale(times);
    setMarks();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(true);
    for (QAction *action : std::as_const(m_acting))
        action->setEnabled(false);
    m_bar.show();
    show();
    m_bar.slider()->setFocus(Qt::OtherFocusReason);
    verify();
}

void ReplayBinder::stop()
{
    m_play.stop();
    m_position = 0;
    m_bar.hide();
    if (!isReplaying())
        return;
    m_scale = ReplayScale();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(false);
    for (QAction *action : std::as_const(m_acting))
        action->setEnabled(true);
}

/// What is not at hand for showing does not keep the record from being judged.
void ReplayBinder::showStanding(const Verification &found)
{
    QStringList words {verificationSentence(found)};
    ItemState state = verificationState(found);
    if (const std::optional<Error> damage = launch().damage()) {
        words.append(damage->text());
        state = state == ItemState::Pass ? ItemState::Warn : state;
    }
    m_bar.setStanding(state, words.join(u" · "_s));
}

void ReplayBinder::verify()
{
    m_bar.setStanding(ItemState::Running, tr("verifying…"));
    m_verifier->verify(launch().path());
}

/// What people look for, and whether it is bad news.
static std::optional<bool> replayMarkOf(const Event &event)
{
    if (const auto *said = std::get_if<SignedOff>(&event)) {
        const Result<Statement> statement = readStatement(said->statement.toUtf8());
        return statement && statement->decision != Decision::Go;
    }
    if (const auto *ended = std::get_if<CanaryEnded>(&event))
        return ended->outcome != "promoted"_L1;
    if (std::holds_alternative<RollbackTriggered>(event)
        || std::holds_alternative<HoldStarted>(event)
        || std::holds_alternative<SignOffWithdrawn>(event)
        || std::holds_alternative<PhaseOverridden>(event))
        return true;
    if (std::holds_alternative<PollCalled>(event) || std::holds_alternative<HoldEnded>(event)
        || std::holds_alternative<CanaryStarted>(event)
        || std::holds_alternative<StepStarted>(event)
        || std::holds_alternative<LaunchClosed>(event))
        return false;
    return std::nullopt;
}

void ReplayBinder::setMarks()
{
    const ItemTitles titles(*launch().runbook());
    QList<ReplayMark> marks;
    m_marks.clear();
    for (const Entry &entry : launch().timeline()->entries()) {
        const std::optional<bool> bad = replayMarkOf(entry.event);
        if (!bad)
            continue;
        m_marks.append(entry.seq + 1);
        marks.append({double(m_scale.positionOf(entry.seq + 1))
                          / double(std::max<qint64>(1, m_scale.length())),
                      titles.in(entrySentence(entry)), *bad});
    }
    m_bar.slider()->setMarks(marks);
}

void ReplayBinder::go(const ReplayMoment &moment)
{
    launch().moveTo(moment.count, moment.time);
}

void ReplayBinder::goTo(qint64 position)
{
    if (!isReplaying())
        return;
    m_position = std::clamp<qint64>(position, 0, m_scale.length());
    go(m_scale.momentAt(m_position));
}

void ReplayBinder::step(int entries)
{
    if (!isReplaying())
        return;
    const qint64 count = std::clamp<qint64>(launch().state().size() + entries, 1, m_scale.size());
    m_position = m_scale.positionOf(count);
    go(m_scale.momentOf(count));
}

void ReplayBinder::toMark(bool next)
{
    if (!isReplaying())
        return;
    const qint64 now = launch().state().size();
    const auto after = std::ranges::upper_bound(m_marks, now);
    const auto here = std::ranges::lower_bound(m_marks, now);
    if (next)
        step(int((after == m_marks.end() ? m_scale.size() : *after) - now));
    else
        step(int((here == m_marks.begin() ? 1 : *std::prev(here)) - now));
}

void ReplayBinder::toEnd(bool last)
{
    step(int((last ? m_scale.size() : 1) - (isReplaying() ? launch().state().size() : 0)));
}

void ReplayBinder::togglePlay()
{
    if (!isReplaying())
        return;
    if (m_play.isActive()) {
        m_play.stop();
    } else {
        if (launch().state().size() == m_scale.size())
            toEnd(false);
        m_since.start();
        m_play.start();
    }
    show();
}

void ReplayBinder::playOn()
{
    const qint64 passed = m_since.restart();
    const qint64 next = m_position + std::max<qint64>(1, qint64(double(passed) * m_bar.speed()));
    if (next >= m_scale.length())
        m_play.stop();
    goTo(next);
}

void ReplayBinder::show()
{
    if (!isReplaying())
        return;
    const Entry &newest = launch().newest();
    const qint64 count = launch().state().size();
    // Who moved it elsewhere did not move the slider.
    if (m_scale.momentAt(m_position) != ReplayMoment {count, launch().clock().now()})
        m_position = m_scale.positionOf(count);
    ReplayView view;
    view.moment = utcText(launch().clock().now());
    view.entry = tr("%1 of %2 entries").arg(count).arg(m_scale.size());
    const QString who = personName(m_console, newest.actor);
    view.sentence = u"%1: %2"_s.arg(who, ItemTitles(*launch().runbook()).in(entrySentence(newest)));
    view.atStart = count == 1;
    view.atEnd = count == m_scale.size();
    view.playing = m_play.isActive();
    m_bar.setView(view);
    m_bar.slider()->setPlace(double(m_position) / double(std::max<qint64>(1, m_scale.length())));
}
