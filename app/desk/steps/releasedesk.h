// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steps/release.h"

#include <QObject>

#include <stop_token>

/// Asks the second person's key whether that person is there. The answer stands on the timeline
/// before what it releases. GUI thread.
class ReleaseDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit ReleaseDesk(Launch &launch, QObject *parent = nullptr);
    /// Stops a signature under way.
    ~ReleaseDesk() override;

    /// Where keychain and agent are; the defaults are this machine's.
    void setTools(const SigningTools &tools) { m_tools = tools; }
    /// Whether there is a key that could prove it.
    bool canProve(const PersonId &person) const;
    /// Ends with `released` or `refused`. One at a time. Whose key nobody knows can only be named:
    /// the timeline says so.
    void release(const PersonId &actor, const ReleaseWish &wish);

signals:
    /// Durable; what is to be proposed then is on its way.
    void released(const ReleaseWish &wish);
    void refused(const Error &error);

private:
    void record(const PersonId &actor, const ReleaseWish &wish, const QString &said);

    Launch &m_launch;
    SigningTools m_tools;
    std::stop_source m_stop;
    bool m_asking = false;
};
