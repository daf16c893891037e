// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// Podman's Docker API on a socket, `engine`: the containers `good` (limited, with a health check
/// and a restart policy), `broken` (none of that) and `curl` (a health check that takes anything),
/// created and not started.
Result<RangeEntry> startPodman()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString socket = folder->filePath(u"engine.sock"_s);
    const QStringList environment {u"PODMAN_IGNORE_CGROUPSV1_WARNING=1"_s};
    const QStringList podman {u"env"_s,
                              environment.first(),
                              u"podman"_s,
                              u"--root"_s,
                              folder->filePath(u"root"_s),
                              u"--runroot"_s,
                              folder->filePath(u"run"_s),
                              u"--tmpdir"_s,
                              folder->filePath(u"tmp"_s),
                              u"--storage-driver"_s,
                              u"vfs"_s,
                              u"--cgroup-manager"_s,
                              u"cgroupfs"_s,
                              u"--events-backend"_s,
                              u"file"_s};
    const QString image = u"localhost/oneshot:v1.0.0"_s;
    QDir(folder->path()).mkpath(u"files"_s);
    writeFile(folder->filePath(u"files/api"_s), "x");
    const QStringList create = podman + QStringList {u"create"_s, u"--network"_s, u"none"_s};
    const QList<QStringList> commands {
        {u"tar"_s, u"-C"_s, u"files"_s, u"-cf"_s, u"image.tar"_s, u"."_s},
        podman + QStringList {u"import"_s, u"-q"_s, u"image.tar"_s, image},
        create
            + QStringList {u"--name"_s, u"good"_s, u"--memory"_s, u"64m"_s, u"--cpus"_s, u"0.5"_s,
                           u"--restart"_s, u"unless-stopped"_s, u"--env"_s, u"SAFE_MODE=false"_s,
                           u"--health-cmd"_s, u"curl -sf http://127.0.0.1/health"_s, image,
                           u"/api"_s},
        create + QStringList {u"--name"_s, u"broken"_s, image, u"/api"_s},
        create
            + QStringList {u"--name"_s, u"curl"_s, u"--health-cmd"_s,
                           u"curl -s http://127.0.0.1/health"_s, image, u"/api"_s}};
    for (const QStringList &argv : commands) {
        if (const auto done = runTool(argv, folder->path()); !done)
            return std::unexpected(done.error());
    }
    RangeEntry entry;
    entry.servers.push_back(std::make_unique<RangeServer>(folder));
    const Result<void> started = entry.servers.back()->start(
        podman.at(2),
        podman.sliced(3)
            + QStringList {u"system"_s, u"service"_s, u"--time"_s, u"0"_s, u"unix://"_s + socket},
        socket, environment);
    if (!started)
        return std::unexpected(started.error());
    entry.facts.insert(u"engine"_s, u"unix://"_s + socket);
    entry.facts.insert(u"image"_s, image);
    return entry;
}
