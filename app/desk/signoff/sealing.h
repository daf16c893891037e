// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchstate.h"
#include "record/pdfseal.h"

/// With what PDFs are sealed.
struct SealSetting
{
    /// PEM files; empty: no certificate.
    QString key;
    QString certificate;
    /// A certificate made for the one document.
    bool isSelfMade = false;
    /// Of an encrypted key; never kept.
    QString passphrase = {};

    friend bool operator==(const SealSetting &, const SealSetting &) = default;
};

/// The user's own: `seal/key`, `seal/certificate`, `seal/selfMade` of
/// XDG_CONFIG_HOME/launch-console/settings.ini; nothing by default.
SealSetting keptSealSetting();
/// Keeps it as the user's own, without the passphrase.
void keepSealSetting(const SealSetting &setting);
/// What seals a record of this launch: the certificate, and the launch's time authorities, which
/// may seal it alone. Neither: no seal. An Error names the file that cannot be used.
Result<PdfSealer> sealerFor(const SealSetting &setting, const LaunchState &state);
