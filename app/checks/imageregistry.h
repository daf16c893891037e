// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "net/http.h"

/// A manifest as it came, and the digest of its bytes.
struct ImageManifest
{
    QString digest;
    QJsonObject json;
};

/// Reads one image of a container registry (the distribution interface, version 2), with the
/// bearer token or the password that it asks for. Lives as long as one check.
class ImageRegistry
{
public:
    /// {image: [HOST/]NAME[:TAG][@DIGEST], registry: ADDRESS, user: NAME, secret: NAME, ca: FILE};
    /// an Error says what is left open.
    static Result<ImageRegistry> of(const QJsonObject &with, const CheckContext &context);

    /// The tag, or the digest where the image is named by it.
    const QString &reference() const { return m_reference; }
    /// By tag or digest; nothing where the registry has none. Its bytes have the digest they
    /// should have.
    Result<std::optional<ImageManifest>> manifest(const QString &reference);
    /// A configuration of the image, as JSON.
    Result<QJsonObject> blob(const QString &digest);

    QString vantage() const { return m_vantage; }
    /// What was asked and answered.
    QByteArray evidence() const { return m_evidence; }

private:
    explicit ImageRegistry(const CheckContext &context)
        : m_context(&context)
    {
    }
    Result<HttpAnswer> ask(const QString &path);
    Result<HttpAnswer> askOnce(const QUrl &url, bool authorized);
    Result<void> authorize(const QByteArray &challenge);

    const CheckContext *m_context;
    QString m_address;
    QString m_caFile;
    QString m_name;
    QString m_reference;
    QByteArray m_userPassword;
    QByteArray m_authorization;
    QString m_vantage;
    QByteArray m_evidence;
};
