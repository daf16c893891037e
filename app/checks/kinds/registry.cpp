// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/imageregistry.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString platformOf(const QJsonValue &of)
{
    return of["os"_L1].toString() + u'/' + of["architecture"_L1].toString();
}

/// The manifest of that platform: the one there is, or the one that an index names. Nothing where
/// the index has none.
Result<std::optional<QJsonObject>> manifestFor(ImageRegistry &registry, const QJsonObject &top,
                                               const QString &platform, QStringList &others)
{
    if (!top.contains("manifests"_L1))
        return top;
    for (const QJsonValue &each : top["manifests"_L1].toArray()) {
        const QString name = platformOf(each["platform"_L1]);
        if (name != platform) {
            others.append(name);
            continue;
        }
        const auto manifest = registry.manifest(each["digest"_L1].toString());
        if (!manifest)
            return std::unexpected(manifest.error());
        if (!*manifest)
            return failure(QCoreApplication::translate(
                "checks", "the index names a manifest that is not there"));
        return (*manifest)->json;
    }
    return std::nullopt;
}

Result<QStringList> judgeLabels(const QJsonObject &wanted, const QJsonObject &labels)
{
    QStringList wrong;
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        const QString value = labels[each.key()].toString();
        const Result<bool> fits = occurs(textOf(each.value()), value);
        if (!fits)
            return std::unexpected(fits.error());
        if (value.isEmpty())
            wrong.append(
                QCoreApplication::translate("checks", "the label %1 is missing").arg(each.key()));
        else if (!*fits)
            wrong.append(
                QCoreApplication::translate("checks", "%1 is \"%2\"").arg(each.key(), value));
    }
    return wrong;
}

} // namespace

/// {image: NAME:TAG, registry: ADDRESS, user: NAME, secret: NAME, ca: FILE, digest: sha256:HEX,
/// platform: linux/amd64, labels: {NAME: REGEX}}: the registry has that image for that platform,
/// its tag has not moved away from the digest, and its labels are so. Without a label it is a
/// warning. Nothing is pulled but manifest and configuration.
static CheckResult runRegistryCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["image"_L1]))
        return blank(spec, u"image"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    Result<ImageRegistry> registry = ImageRegistry::of(spec.with, context);
    if (!registry)
        return notConfigured(spec, registry.error().text());
    const QString image = textOf(spec.with["image"_L1]);
    const QString platform = spec.with["platform"_L1].toString(u"linux/amd64"_s);
    const QString digest = textOf(spec.with["digest"_L1]);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "%1 is there for %2").arg(image, platform);
    if (!digest.isEmpty())
        sighting.expected += u", "_s + digest;
    sighting.vantage = registry->vantage();
    const auto finish = [&](const Error &error) {
        sighting.evidence = registry->evidence();
        sighting.vantage = registry->vantage();
        return noAnswer(spec, error, sighting);
    };
    const auto manifest = registry->manifest(registry->reference());
    if (!manifest)
        return finish(manifest.error());
    sighting.vantage = registry->vantage();
    if (!*manifest) {
        sighting.evidence = registry->evidence();
        sighting.seen = QCoreApplication::translate("checks", "the registry has no %1").arg(image);
        sighting.reason = sighting.seen;
        return answer(spec, false, sighting);
    }
    QStringList wrong;
    if (!digest.isEmpty() && (*manifest)->digest != digest)
        wrong.append(QCoreApplication::translate("checks", "the tag has moved: it is %1 now")
                         .arg((*manifest)->digest));
    QStringList others;
    const auto chosen = manifestFor(*registry, (*manifest)->json, platform, others);
    if (!chosen)
        return finish(chosen.error());
    QString built;
    if (!*chosen) {
        wrong.append(QCoreApplication::translate("checks", "not for %1, only for %2")
                         .arg(platform, others.join(", "_L1)));
    } else {
        const auto config = registry->blob((**chosen)["config"_L1]["digest"_L1].toString());
        if (!config)
            return finish(config.error());
        built = platformOf(*config);
        if (built != platform)
            wrong.append(QCoreApplication::translate("checks", "it is built for %1, not %2")
                             .arg(built, platform));
        const auto labels = judgeLabels(spec.with["labels"_L1].toObject(),
                                        (*config)["config"_L1]["Labels"_L1].toObject());
        if (!labels)
            return finish(labels.error());
        wrong += *labels;
    }
    sighting.evidence = registry->evidence();
    sighting.seen = QCoreApplication::translate("checks", "%1 is %2%3")
                        .arg(image, (*manifest)->digest, built.isEmpty() ? built : u", "_s + built);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && spec.with["labels"_L1].toObject().isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "no label was compared: what it was built from is not known");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan the commit that its revision label has to say.");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind registryKind()
{
    return {u"registry"_s,
            QT_TRANSLATE_NOOP("checks", "the registry has the image, and its tag has not moved"),
            2,
            {u"image"_s, u"registry"_s, u"user"_s, u"secret"_s, u"ca"_s, u"digest"_s, u"platform"_s,
             u"labels"_s},
            runRegistryCheck};
}
