// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QProcess>
#include <QStringList>

#include <stop_token>

/// How a machine is reached over the jump hosts (ProxyJump) of the user's configuration.
struct SshWay
{
    /// What the client that connects to it is to be told. Empty without jump hosts; a ProxyCommand
    /// of the user's own stays theirs.
    QString proxyCommand;
    /// As the configuration names them, the nearest one first.
    QStringList jumps;
};

/// What every ssh of this program is told, whatever the configuration says: nothing is asked, and
/// no host key is accepted that is not known.
QStringList strictSshOptions();
/// A client that sees the base environment only, and nothing on its standard input.
void setUpSsh(QProcess &process, const QStringList &arguments);
/// Asks the user's own ssh for the way. Left to itself it would reach each jump host by a client
/// that follows the configuration alone, and so may accept a key that nobody has compared; ours are
/// told the same as the last one. Jump hosts that have some of their own are asked after, too.
/// Blocks; an Error where ssh cannot tell or they go in a circle.
Result<SshWay> sshWay(const QString &destination, const std::stop_token &stop);
