// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrunner.h"

#include "checks/answer.h"
#include "checks/parameters.h"
#include "domain/randombytes.h"
#include "process/localhost.h"
#include "secrets/hiddensecrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <QUrl>

#include <mutex>

using namespace Qt::StringLiterals;

/// Most servers answer sooner, milliseconds.
static constexpr qint64 longWait = 2000;
/// Threads for each lane, where those before it wait.
static constexpr int mostThreads = 4;

struct CheckRunner::Lane
{
    QThread thread;
    /// Lives on the thread: what is invoked on it runs there.
    std::unique_ptr<QObject> worker = std::make_unique<QObject>();
    std::stop_source stop;
    ItemId item;
    /// What its check asks.
    QString place;
    QElapsedTimer since;
    bool busy = false;

    bool waitsLong() const { return busy && since.elapsed() > longWait; }
};

/// "host:port" of an address, whichever its scheme, or a socket; empty where it is none.
static QString placeOf(const QString &address)
{
    const QUrl url(address);
    if (address.startsWith("unix://"_L1))
        return address;
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

/// What the plan notes of whoever answered (a stand-in, staging), beside the place; where no server
/// did, of the host that was looked at.
static void noteWhoAnswered(const CheckSurroundings &surroundings, const HostId &host,
                            CheckResult &result)
{
    bool noted = false;
    for (const QJsonObject &target : surroundings.targets) {
        const QString note = textOf(target["note"_L1]);
        if (note.isEmpty())
            continue;
        if (std::ranges::any_of(target, [&](const QJsonValue &value) {
                const QString place = placeOf(textOf(value));
                return !place.isEmpty() && result.vantage.contains(place);
            })) {
            noted = true;
            if (!result.vantage.endsWith(note))
                result.vantage += u" · "_s + note;
        }
    }
    const QString note = noted || !surroundings.hostNote ? QString() : surroundings.hostNote(host);
    if (!note.isEmpty())
        result.vantage += u" · "_s + note;
}

/// On a lane: hosts and secrets found, the kind's function called.
static CheckResult performCheck(const CheckSurroundings &surroundings, const CheckSpec &spec,
                                std::stop_token stop)
{
    static const QList<CheckKind> kinds = checkCatalog();
    const QString wanted = spec.kind;
    const auto kind = std::ranges::find(kinds, wanted, &CheckKind::name);
    const CheckKind unknown {
        wanted, nullptr, 0, spec.with.keys(), [](const CheckSpec &spec, const CheckContext &) {
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "this console knows no check \"%1\"")
                    .arg(spec.kind));
        }};
    const auto noHost = [](const CheckSpec &spec, const CheckContext &) {
        return notConfigured(spec,
                             QCoreApplication::translate("checks", "the plan names no host \"%1\"")
                                 .arg(spec.host.value));
    };
    std::shared_ptr<const Host> host = surroundings.host(spec.host);
    CheckKind chosen = kind == kinds.cend() ? unknown : *kind;
    if (!host) {
        host = std::make_shared<LocalHost>(spec.host);
        chosen.run = noHost;
    }
    QHash<QString, QByteArray> secrets;
    for (const QString &name : secretNames(spec.with, surroundings.targets)) {
        if (!surroundings.secret)
            break;
        if (const Result<QByteArray> secret = surroundings.secret(name, stop)) {
            secrets.insert(name, *secret);
            surroundings.hidden->add(name, *secret);
        }
    }
    const QList<QByteArray> hidden = surroundings.hidden->values(stop);
    const CheckContext context {.stop = stop,
                                .deadline = QDeadlineTimer(spec.timeout),
                                .clock = *surroundings.clock,
                                .host = *host,
                                .here = surroundings.here,
                                .secrets = secrets,
                                .folder = surroundings.folderOn ? surroundings.folderOn(spec.host)
                                                                : surroundings.folder,
                                .targets = surroundings.targets,
                                .otherSecrets = hidden,
                                .fingerprintKey = surroundings.fingerprintKey};
    CheckResult result = runCheck(chosen, spec, context);
    noteWhoAnswered(surroundings, spec.host, result);
    return result;
}

static CheckSurroundings withHere(CheckSurroundings surroundings)
{
    const LocalHost here;
    surroundings.here = here.vantage();
    surroundings.hidden =
        std::make_shared<HiddenSecrets>(surroundings.plannedSecrets, surroundings.secret);
    // Read once, by the first check that shows a secret's fingerprint; checks run side by side.
    const auto found = std::make_shared<std::pair<std::once_flag, QByteArray>>();
    surroundings.fingerprintKey = [kept = surroundings.fingerprintKey, found] {
        std::call_once(found->first, [&] {
            const QByteArray key = kept ? kept() : QByteArray();
            found->second = key.isEmpty() ? randomBytes(32) : key;
        });
        return found->second;
    };
    if (!surroundings.host) {
        surroundings.host = [here](const HostId &id) -> std::shared_ptr<const Host> {
            return std::make_shared<LocalHost>(here.named(id));
        };
    }
    return surroundings;
}

CheckRunner::CheckRunner(CheckSurroundings surroundings, int lanes, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::make_shared<const CheckSurroundings>(withHere(std::move(surroundings))))
    , m_most(std::max(1, lanes))
{
    for (int number = 0; number < m_most; ++number)
        addLane();
    m_looking.setInterval(longWait / 4);
    connect(&m_looking, &QTimer::timeout, this, &CheckRunner::pump);
}

void CheckRunner::addLane()
{
    auto lane = std::make_unique<Lane>();
    lane->thread.setObjectName(u"check-%1"_s.arg(m_lanes.size()));
    lane->worker->moveToThread(&lane->thread);
    lane->thread.start();
    m_lanes.push_back(std::move(lane));
}

CheckRunner::~CheckRunner()
{
    for (const auto &lane : m_lanes) {
        lane->stop.request_stop();
        lane->thread.quit();
    }
    for (const auto &lane : m_lanes)
        lane->thread.wait();
}

int CheckRunner::running() const
{
    return int(std::ranges::count_if(m_lanes, [](const auto &lane) { return lane->busy; }));
}

void CheckRunner::enqueue(const QList<CheckSpec> &specs)
{
    m_queue.append(specs);
    pump();
}

void CheckRunner::cancel()
{
    for (const auto &lane : m_lanes)
        lane->stop.request_stop();
    dropQueued([](const CheckSpec &) { return true; });
}

void CheckRunner::cancel(const ItemId &item)
{
    for (const auto &lane : m_lanes) {
        if (lane->busy && lane->item == item)
            lane->stop.request_stop();
    }
    dropQueued([&](const CheckSpec &spec) { return spec.item == item; });
}

void CheckRunner::dropQueued(const std::function<bool(const CheckSpec &)> &which)
{
    QList<CheckSpec> dropped;
    m_queue.removeIf([&](const CheckSpec &spec) {
        if (!which(spec))
            return false;
        dropped.append(spec);
        return true;
    });
    for (const CheckSpec &spec : std::as_const(dropped)) {
        CheckResult result = noAnswer(
            spec, QCoreApplication::translate("checks", "taken from the queue before it ran"));
        result.verdict = Verdict::Cancelled;
        result.started = m_surroundings->clock->now();
        result.parameters = spec.with;
        result.shelfLife = spec.shelfLife;
        result.acceptByPerson = spec.acceptByPerson;
        emit finished(result);
    }
    emit progress(running(), waiting());
    if (!dropped.isEmpty() && running() == 0 && m_queue.isEmpty())
        emit idle();
}

CheckRunner::Lane *CheckRunner::freeLane()
{
    auto lane = std::ranges::find_if(m_lanes, [](const auto &each) { return !each->busy; });
    if (lane != m_lanes.end())
        return lane->get();
    if (m_lanes.size() >= size_t(m_most) * mostThreads)
        return nullptr;
    addLane();
    return m_lanes.back().get();
}

/// The server that is asked, else the machine, else the check itself.
QString CheckRunner::placeOf(const CheckSpec &spec) const
{
    const QJsonObject target = m_surroundings->targets.value(textOf(spec.with["target"_L1]));
    for (const QJsonObject &object : {target, spec.with}) {
        for (const QJsonValue &value : object) {
            if (const QString place = ::placeOf(textOf(value)); !place.isEmpty())
                return place;
        }
    }
    return spec.host.isEmpty() ? spec.item.value : spec.host.value;
}

QSet<QString> CheckRunner::slowPlaces() const
{
    QSet<QString> places;
    for (const auto &lane : m_lanes) {
        if (lane->waitsLong())
            places.insert(lane->place);
    }
    return places;
}

void CheckRunner::start(Lane &lane, const CheckSpec &spec)
{
    lane.busy = true;
    lane.item = spec.item;
    lane.place = placeOf(spec);
    lane.since.start();
    lane.stop = std::stop_source();
    QMetaObject::invokeMethod(
        lane.worker.get(),
        [this, &lane, spec, surroundings = m_surroundings, stop = lane.stop.get_token()] {
            const CheckResult result = performCheck(*surroundings, spec, stop);
            QMetaObject::invokeMethod(
                this, [this, &lane, result] { report(lane, result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    emit started(spec.item);
}

void CheckRunner::pump()
{
    const QSet<QString> slow = slowPlaces();
    while (!m_queue.isEmpty()) {
        const auto working = std::ranges::count_if(
            m_lanes, [](const auto &lane) { return lane->busy && !lane->waitsLong(); });
        const auto next = std::ranges::find_if(std::as_const(m_queue), [&](const CheckSpec &spec) {
            return slow.isEmpty() || !slow.contains(placeOf(spec));
        });
        const bool elsewhere = next != m_queue.cend();
        // A server that hangs is not asked by more at a time for that.
        if (elsewhere ? working >= m_most : running() >= m_most)
            break;
        Lane *lane = freeLane();
        if (!lane)
            break;
        start(*lane, m_queue.takeAt(elsewhere ? next - m_queue.cbegin() : 0));
    }
    if (m_queue.isEmpty())
        m_looking.stop();
    else if (!m_looking.isActive())
        m_looking.start();
    emit progress(running(), waiting());
}

void CheckRunner::report(Lane &lane, const CheckResult &result)
{
    lane.busy = false;
    pump();
    emit finished(result);
    if (running() == 0 && m_queue.isEmpty())
        emit idle();
}
