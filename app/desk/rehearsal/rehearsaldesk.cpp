// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rehearsal/rehearsaldesk.h"

#include "desk/console/background.h"
#include "desk/console/thisuser.h"
#include "domain/randombytes.h"
#include "launch/launch.h"
#include "rehearsal/faults.h"
#include "rehearsal/stage.h"
#include "rehearsal/stageservers.h"
#include "rehearsal/target.h"
#include "signoff/keyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr std::array bundledRoles {"devops-lead"_L1, "security-lead"_L1,
                                          "product-manager"_L1, "engineering-lead"_L1};

/// Bytes of a folder that still leave room for a socket's name below it.
static constexpr qsizetype longestSocketFolder = 80;

class RehearsalDesk::Private
{
public:
    RehearsalOptions options;
    QList<FaultOrder> faults;
    /// The target outlives nothing but the desk; null for one's own runbook.
    std::unique_ptr<Target> target;
    StageServers servers;
    QStringList serverNames;
    QHash<QString, quint16> ports;
    /// Servers that neither came nor failed to.
    QSet<QString> awaited;
    QString folder;
    QSet<QString> mended;
    bool faultsTimed = false;

    bool isBundled() const { return options.runbook.isEmpty(); }
    QString slip(const ItemId &item) const
    {
        return isBundled() ? stageSlips().value(item.value) : QString();
    }
};

static QList<ItemId> itemsOf(const QString &server)
{
    QList<ItemId> items;
    for (const QString &item : itemsOfStageServer(server))
        items.append(ItemId {item});
    return items;
}

/// The key of a role, made where there is none yet.
static Result<QString> rehearsalKey(const QString &path, const QString &role)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile::setPermissions(QFileInfo(path).path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const Result<SshPublicKey> key = makeKeyFile(path, "rehearsal "_L1 + role);
    if (!key)
        return std::unexpected(key.error());
    return QString::fromLatin1(sshTypeName(key->type) + ' ' + key->blob.toBase64());
}

static Result<void> layOutRehearsal(StageValues values)
{
    for (const QLatin1StringView role : bundledRoles) {
        const Result<QString> key = rehearsalKey(u"%1/keys/%2"_s.arg(values.folder, role), role);
        if (!key)
            return std::unexpected(key.error());
        values.keys.insert(role, *key);
    }
    return layOutStage(values);
}

static QByteArray randomToken()
{
    return randomBytes(16).toHex();
}

RehearsalDesk::RehearsalDesk(const RehearsalOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = options;
    connect(&d->servers, &StageServers::arrived, this, [this](const QString &server) {
        d->awaited.remove(server);
        emit arrived(itemsOf(server));
    });
    connect(&d->servers, &StageServers::missing, this,
            [this](const QString &server, const Error &error) {
                d->awaited.remove(server);
                emit serverMissing(error);
                emit arrived(itemsOf(server));
            });
    if (!options.output.isEmpty()) {
        d->folder = QDir(options.output).absolutePath();
        return;
    }
    const QString stem = dataFolder() + "/rehearsals/"_L1
        + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    d->folder = stem;
    for (int n = 2; QFileInfo::exists(d->folder); ++n)
        d->folder = u"%1-%2"_s.arg(stem).arg(n);
}

RehearsalDesk::~RehearsalDesk() = default;

void RehearsalDesk::start()
{
    const Result<QList<FaultOrder>> faults = faultOrders(d->options.faults);
    if (!faults) {
        emit failed(faults.error());
        return;
    }
    d->faults = *faults;
    if (!QDir().mkpath(d->folder)) {
        emit failed({tr("The folder cannot be made."), d->folder});
        return;
    }
    if (QFileInfo::exists(launchFile())) {
        emit failed({tr("A launch stands here already; choose another folder."), launchFile()});
        return;
    }
    if (!d->isBundled()) {
        QMetaObject::invokeMethod(this, &RehearsalDesk::ready, Qt::QueuedConnection);
        return;
    }
    const QByteArray token = randomToken();
    d->target = std::make_unique<Target>(
        TargetOptions {.seed = d->options.seed, .speed = d->options.speed, .controlToken = token});
    const Result<void> started = d->target->start();
    if (!started) {
        emit failed(started.error());
        return;
    }
    d->target->setSlip(u"docs"_s, true);
    d->target->setSlip(u"cors"_s, true);
    if (d->options.servers) {
        d->serverNames = installedStageServers();
        // The path of a local socket has an end.
        if (QFile::encodeName(d->folder).size() > longestSocketFolder)
            d->serverNames.removeOne(u"podman"_s);
        d->ports = stagePorts(d->serverNames);
        d->awaited = QSet<QString>(d->serverNames.begin(), d->serverNames.end());
    }
    StageValues values {.folder = d->folder,
                        .api = d->target->address(),
                        .controlToken = token,
                        .user = osUser(),
                        .keys = {},
                        .today = QDate::currentDate(),
                        .servers = d->serverNames,
                        .ports = d->ports};
    inBackground(
        this, [values] { return layOutRehearsal(values); },
        [this](const Result<void> &laidOut) {
            if (!laidOut) {
                emit failed(laidOut.error());
                return;
            }
            // The plan names them as every plan may: no check knows that this is a rehearsal.
            const QHash<QString, QByteArray> secrets = stageSecrets(d->folder);
            for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
                qputenv(secret.key().toLatin1().constData(), *secret);
            emit ready();
        });
}

const RehearsalOptions &RehearsalDesk::options() const
{
    return d->options;
}

QString RehearsalDesk::folder() const
{
    return d->folder;
}

QString RehearsalDesk::runbook() const
{
    return d->isBundled() ? d->folder + "/runbook.md"_L1 : d->options.runbook;
}

QString RehearsalDesk::plan() const
{
    return d->isBundled() ? d->folder + "/runbook.plan.yaml"_L1 : d->options.plan;
}

QString RehearsalDesk::launchFile() const
{
    return d->folder + "/rehearsal.launch"_L1;
}

QString RehearsalDesk::keyFile(const RoleId &role) const
{
    return keyFileIn(d->folder, role);
}

QString RehearsalDesk::keyFileIn(const QString &folder, const RoleId &role)
{
    QString path = u"%1/keys/%2"_s.arg(folder, role.value);
    if (!QFileInfo::exists(path) && !rehearsalKey(path, role.value))
        return {};
    return path;
}

bool RehearsalDesk::canFix(const ItemId &item) const
{
    const QString slip = d->slip(item);
    return !slip.isEmpty() && !d->mended.contains(slip);
}

void RehearsalDesk::fix(const ItemId &item)
{
    const QString slip = d->slip(item);
    if (slip.isEmpty())
        return;
    if (d->target)
        d->target->setSlip(slip, false);
    if (const Result<void> mended = mendStage(d->folder, slip); !mended) {
        emit failed(mended.error());
        return;
    }
    d->mended.insert(slip);
}

void RehearsalDesk::order(const QString &fault)
{
    if (const std::optional<Fault> known = faultFromName(fault); known && d->target)
        d->target->order(*known);
}

void RehearsalDesk::heal()
{
    if (d->target)
        d->target->heal();
}

QSet<ItemId> RehearsalDesk::awaited() const
{
    QSet<ItemId> items;
    for (const QString &server : std::as_const(d->awaited)) {
        for (const ItemId &item : itemsOf(server))
            items.insert(item);
    }
    return items;
}

void RehearsalDesk::attach(Launch &launch)
{
    d->servers.start(d->folder, d->serverNames, d->ports);
    const double speed = launch.clock().speed();
    connect(&launch, &Launch::appended, this, [this, speed](const Entry &entry) {
        // A fault goes with the canary it was ordered for: the next one starts well.
        const auto *ended = std::get_if<CanaryEnded>(&entry.event);
        if (ended && ended->outcome == "rolledBack"_L1)
            heal();
        if (d->faultsTimed || !std::holds_alternative<CanaryStarted>(entry.event))
            return;
        d->faultsTimed = true;
        for (const FaultOrder &fault : std::as_const(d->faults)) {
            const std::chrono::duration<double> real(double(fault.after.count()) / speed);
            QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(real), this,
                               [this, fault] { order(faultName(fault.fault)); });
        }
    });
}
