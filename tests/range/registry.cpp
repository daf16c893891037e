// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "range/range.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

static const QByteArray manifestType = "application/vnd.oci.image.manifest.v1+json";

static QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static Result<HttpAnswer> send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                               const QByteArray &type)
{
    HttpRequest request;
    request.url = url;
    request.method = method;
    request.body = body;
    request.headers = {{"Content-Type", type},
                       {"Authorization", "Basic " + QByteArray("app:correct-horse").toBase64()}};
    return httpSend(request);
}

/// The size and digest of a blob that is in the registry now.
static Result<QByteArray> pushBlob(const QString &base, const QByteArray &bytes,
                                   const QByteArray &type)
{
    const auto begun = send("POST", QUrl(base + u"/blobs/uploads/"_s), {}, type);
    if (!begun)
        return std::unexpected(begun.error());
    const QString place = QString::fromLatin1(begun->value("Location"));
    const QByteArray digest = digestOf(bytes);
    const auto put = send("PUT", QUrl(place + u"&digest="_s + QString::fromLatin1(digest)), bytes,
                          "application/octet-stream");
    if (!put || put->status != 201)
        return failure(u"no blob is taken: %1"_s.arg(put ? put->status : 0));
    return "{\"mediaType\":\"" + type + "\",\"size\":" + QByteArray::number(bytes.size())
        + ",\"digest\":\"" + digest + "\"}";
}

static Result<QByteArray> pushManifest(const QString &base, const QString &tag,
                                       const QByteArray &architecture)
{
    const auto config = pushBlob(
        base,
        "{\"os\":\"linux\",\"architecture\":\"" + architecture
            + "\",\"config\":{\"Labels\":{\"org.opencontainers.image.revision\":\"4f2a91c\"}},"
              "\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[]}}",
        "application/vnd.oci.image.config.v1+json");
    const auto layer = pushBlob(base, "x", "application/vnd.oci.image.layer.v1.tar");
    if (!config || !layer)
        return std::unexpected(config ? layer.error() : config.error());
    const QByteArray manifest = "{\"schemaVersion\":2,\"mediaType\":\"" + manifestType
        + "\",\"config\":" + *config + ",\"layers\":[" + *layer + "]}";
    const auto put = send("PUT", QUrl(base + u"/manifests/"_s + tag), manifest, manifestType);
    if (!put || put->status != 201)
        return failure(u"no manifest is taken: %1"_s.arg(put ? put->status : 0));
    return "{\"mediaType\":\"" + manifestType + "\",\"size\":" + QByteArray::number(manifest.size())
        + ",\"digest\":\"" + digestOf(manifest)
        + "\",\"platform\":{\"os\":\"linux\",\"architecture\":\"" + architecture + "\"}}";
}

/// A registry that asks for the password "correct-horse" of the user app (`locked`) and one that
/// does not (`open`). In both the image oneshot: v1.0.0 (amd64, `digest`), arm (arm64), both (an
/// index of the two).
Result<RangeEntry> startRegistry()
{
    RangeEntry entry;
    for (const QString &name : {u"open"_s, u"locked"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        // A bcrypt digest of correct-horse.
        writeFile(folder->filePath(u"htpasswd"_s),
                  "app:$2y$05$abcdefghijklmnopqrstuuZ0Fx87Pb/Aqb0E90lfvCwzXnaFKUHpS\n");
        QByteArray config = "version: 0.1\nlog: { level: error }\nstorage: { filesystem: { "
                            "rootdirectory: data } }\nhttp: { addr: \"127.0.0.1:"
            + QByteArray::number(port) + "\" }\n";
        if (name == "locked"_L1)
            config += "auth: { htpasswd: { realm: registry, path: htpasswd } }\n";
        writeFile(folder->filePath(u"config.yml"_s), config);
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started =
            entry.servers.back()->start(u"docker-registry"_s, {u"serve"_s, u"config.yml"_s}, port);
        if (!started)
            return std::unexpected(started.error());
        const QString url = u"http://127.0.0.1:%1"_s.arg(port);
        const QString base = url + u"/v2/oneshot"_s;
        const auto amd = pushManifest(base, u"v1.0.0"_s, "amd64");
        const auto arm = amd ? pushManifest(base, u"arm"_s, "arm64") : amd;
        if (!arm)
            return std::unexpected(arm.error());
        const QByteArray indexType = "application/vnd.oci.image.index.v1+json";
        const auto put = send("PUT", QUrl(base + u"/manifests/both"_s),
                              "{\"schemaVersion\":2,\"mediaType\":\"" + indexType
                                  + "\",\"manifests\":[" + *amd + "," + *arm + "]}",
                              indexType);
        if (!put || put->status != 201)
            return failure(u"no index is taken: %1"_s.arg(put ? put->status : 0));
        entry.facts.insert(name, url);
        entry.facts.insert(
            u"digest"_s,
            QString::fromLatin1("sha256:" + amd->sliced(amd->indexOf("sha256:") + 7, 64)));
    }
    return entry;
}
