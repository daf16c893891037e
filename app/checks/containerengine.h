// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

/// A container as its engine describes it (`docker inspect`), secrets of its environment included:
/// keep only what is needed. {engine: unix://SOCKET | http://ADDRESS | docker | podman}: the socket
/// or address of a Docker API, or the program run on the context's host. Absent: Docker's socket
/// here, the program `docker` on another host. An Error: no answer, or no such container.
Result<QJsonObject> inspectContainer(const QJsonObject &with, const CheckContext &context,
                                     const QString &name);
/// "here → unix:///var/run/docker.sock", for results.
QString engineVantage(const QJsonObject &with, const CheckContext &context);
