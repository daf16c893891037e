// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/imageregistry.h"

#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

static constexpr auto manifestTypes =
    "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, "
    "application/vnd.docker.distribution.manifest.list.v2+json, "
    "application/vnd.docker.distribution.manifest.v2+json";

static QString digestOf(const QByteArray &bytes)
{
    return u"sha256:"_s
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<ImageRegistry> ImageRegistry::of(const QJsonObject &with, const CheckContext &context)
{
    ImageRegistry registry(context);
    QString image = textOf(with["image"_L1]);
    registry.m_address = textOf(with["registry"_L1]);
    const QString first = image.section(u'/', 0, 0);
    const bool namesHost = image.contains(u'/')
        && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
    if (namesHost) {
        image = image.section(u'/', 1);
        if (registry.m_address.isEmpty())
            registry.m_address = u"https://"_s + first;
    }
    if (registry.m_address.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "\"%1\" is not filled in").arg(u"registry"_s));
    if (const qsizetype at = image.indexOf(u'@'); at >= 0) {
        registry.m_reference = image.sliced(at + 1);
        image.truncate(at);
    }
    if (const qsizetype colon = image.lastIndexOf(u':'); colon > image.lastIndexOf(u'/')) {
        if (registry.m_reference.isEmpty())
            registry.m_reference = image.sliced(colon + 1);
        image.truncate(colon);
    }
    if (registry.m_reference.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "the image has neither tag nor digest"));
    registry.m_name = image;
    const QString authorities = textOf(with["ca"_L1]);
    if (!authorities.isEmpty() && authorities != "system"_L1)
        registry.m_caFile = pathOf(context, authorities);
    if (const QString secret = textOf(with["secret"_L1]); !secret.isEmpty()) {
        if (const auto found = secretNamed(context, secret); !found)
            return std::unexpected(found.error());
        registry.m_userPassword =
            textOf(with["user"_L1]).toUtf8() + ':' + context.secrets.value(secret);
    }
    registry.m_vantage = webVantage(context, QUrl(registry.m_address));
    return registry;
}

Result<HttpAnswer> ImageRegistry::askOnce(const QUrl &url, bool authorized)
{
    Result<HttpRequest> request =
        webRequest({{u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"ca"_s, m_caFile}}, *m_context);
    if (!request)
        return std::unexpected(request.error());
    request->headers.append(HttpHeader {"Accept", manifestTypes});
    if (authorized && !m_authorization.isEmpty())
        request->headers.append(HttpHeader {"Authorization", m_authorization});
    const Result<HttpAnswer> got = webAsk(*request, *m_context);
    if (got) {
        m_vantage = webVantage(*m_context, url, got->peer);
        m_evidence += webTranscript(*request, *got, *m_context, 16'000);
    }
    return got;
}

/// Takes up what a 401 asks for: the password itself, or a token bought with it.
Result<void> ImageRegistry::authorize(const QByteArray &challenge)
{
    const QByteArray basic = "Basic " + m_userPassword.toBase64();
    if (challenge.startsWith("Basic") && !m_userPassword.isEmpty()) {
        m_authorization = basic;
        return {};
    }
    static const QRegularExpression field(uR"~((realm|service|scope)="([^"]*)")~"_s);
    QUrl realm;
    QUrlQuery query;
    for (const QRegularExpressionMatch &match : field.globalMatch(QString::fromUtf8(challenge))) {
        if (match.captured(1) == "realm"_L1)
            realm = QUrl(match.captured(2));
        else
            query.addQueryItem(match.captured(1), match.captured(2));
    }
    // A password goes to no place that the registry's own address does not vouch for by TLS.
    const bool safe = realm.scheme() == "https"_L1 || realm.scheme() == QUrl(m_address).scheme();
    if (!challenge.startsWith("Bearer") || !realm.isValid() || realm.host().isEmpty() || !safe)
        return failure(QCoreApplication::translate(
            "checks", "the registry asks for a password that is not given"));
    realm.setQuery(query);
    Result<HttpRequest> request = webRequest(
        {{u"url"_s, realm.toString(QUrl::FullyEncoded)}, {u"ca"_s, m_caFile}}, *m_context);
    if (!request)
        return std::unexpected(request.error());
    if (!m_userPassword.isEmpty())
        request->headers.append(HttpHeader {"Authorization", basic});
    const Result<HttpAnswer> got = webAsk(*request, *m_context);
    if (!got)
        return std::unexpected(got.error());
    const QJsonDocument json = QJsonDocument::fromJson(got->body);
    const QString token = json["token"_L1].toString(json["access_token"_L1].toString());
    if (got->status != 200 || token.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "no token is given: status %1").arg(got->status),
            realm.host());
    m_authorization = "Bearer " + token.toUtf8();
    return {};
}

Result<HttpAnswer> ImageRegistry::ask(const QString &path)
{
    const QUrl url(m_address + u"/v2/"_s + m_name + path);
    Result<HttpAnswer> got = askOnce(url, true);
    if (got && got->status == 401 && m_authorization.isEmpty()) {
        if (const auto let = authorize(got->value("WWW-Authenticate")); !let)
            return std::unexpected(let.error());
        got = askOnce(url, true);
    }
    // Blobs may lie elsewhere; what is fetched there is held against its digest.
    if (got && (got->status == 307 || got->status == 302))
        got = askOnce(url.resolved(QUrl::fromEncoded(got->value("Location"))), false);
    if (got && got->status != 200 && got->status != 404)
        return failure(QCoreApplication::translate("checks", "the server answers with status %1")
                           .arg(got->status),
                       path);
    return got;
}

Result<std::optional<ImageManifest>> ImageRegistry::manifest(const QString &reference)
{
    const Result<HttpAnswer> got = ask(u"/manifests/"_s + reference);
    if (!got)
        return std::unexpected(got.error());
    const QJsonObject json = QJsonDocument::fromJson(got->body).object();
    if (got->status == 404) {
        // A page that says 404 is no registry's word.
        if (!json["errors"_L1].isArray())
            return failure(
                QCoreApplication::translate("checks", "this is no answer of a registry"));
        return std::nullopt;
    }
    if (json["schemaVersion"_L1].toInteger() != 2
        || !(json["config"_L1].isObject() || json["manifests"_L1].isArray()))
        return failure(QCoreApplication::translate("checks", "this is no answer of a registry"));
    ImageManifest manifest {digestOf(got->body), json};
    const QString told = QString::fromLatin1(got->value("Docker-Content-Digest"));
    const bool byDigest = reference.startsWith("sha256:"_L1);
    if ((!told.isEmpty() && told != manifest.digest) || (byDigest && reference != manifest.digest))
        return failure(QCoreApplication::translate(
            "checks", "the manifest has not the digest it should have"));
    return manifest;
}

Result<QJsonObject> ImageRegistry::blob(const QString &digest)
{
    const Result<HttpAnswer> got = ask(u"/blobs/"_s + digest);
    if (!got)
        return std::unexpected(got.error());
    if (got->status != 200 || digestOf(got->body) != digest)
        return failure(QCoreApplication::translate(
            "checks", "the configuration of the image has not the digest it should have"));
    return QJsonDocument::fromJson(got->body).object();
}
