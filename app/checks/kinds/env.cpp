// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/envsources.h"
#include "checks/parameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// What the variable's value must be: equal to a text, or of a form.
struct EnvWishes
{
    std::optional<QString> equals;
    QString matches;
    QString notMatches;

    static Result<EnvWishes> of(const QJsonObject &with, const CheckContext &context)
    {
        EnvWishes wishes {.equals = std::nullopt,
                          .matches = textOf(with["matches"_L1]),
                          .notMatches = textOf(with["notMatches"_L1])};
        if (!with.contains("equals"_L1))
            return wishes;
        Result<QString> text = withSecrets(context, textOf(with["equals"_L1]));
        if (!text)
            return std::unexpected(text.error());
        wishes.equals = *std::move(text);
        return wishes;
    }

    /// An Error: an expression is none.
    Result<bool> fit(const QString &value) const
    {
        if (equals && value != *equals)
            return false;
        if (const Result<bool> has = occurs(matches, value); !has || !*has)
            return has;
        if (notMatches.isEmpty())
            return true;
        const Result<bool> has = occurs(notMatches, value);
        return has ? Result<bool>(!*has) : has;
    }
};

} // namespace

/// {key: NAME, equals: VALUE | matches: REGEX, notMatches: REGEX, file: PATH | [PATH..], container:
/// NAME.., engine: ENGINE, workload: deployment/NAME.., namespace: NAME, context: NAME, kubeconfig:
/// FILE, process: PID | PIDFILE}: every source named says that the variable has that value, or one
/// of that form, and the containers are running; of a workload, every pod that runs says so. The
/// file alone, or what runs alone, does not show that the one came from the other: that is a
/// warning. Only that variable is kept as evidence; where VALUE names a secret, only length and
/// fingerprint of what is there, which may be an older secret.
static CheckResult runEnvCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool isForm = !isBlank(spec.with["matches"_L1]) || !isBlank(spec.with["notMatches"_L1]);
    for (const QString &name : {u"key"_s, u"equals"_s}) {
        if (isBlank(spec.with[name]) && !(isForm && name == "equals"_L1))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString key = textOf(spec.with["key"_L1]);
    const Result<EnvWishes> wishes = EnvWishes::of(spec.with, context);
    if (!wishes)
        return notConfigured(spec, wishes.error().text());

    const bool isSecret = namesSecret(textOf(spec.with["equals"_L1]));
    const auto shown = [&](const QString &value) {
        return isSecret ? u'(' + secretWords(context, value.toUtf8()) + u')' : value;
    };
    Observation sighting;
    QStringList wanted;
    if (wishes->equals)
        wanted.append(shown(*wishes->equals));
    if (!wishes->matches.isEmpty())
        wanted.append(wishes->matches);
    if (!wishes->notMatches.isEmpty())
        wanted.append(QCoreApplication::translate("checks", "never %1").arg(wishes->notMatches));
    sighting.expected = key + u'=' + wanted.join(", "_L1);
    const QList<Result<EnvSource>> sources = readEnvSources(context, spec.with, key);
    if (sources.isEmpty())
        return blank(spec, u"file"_s);

    QStringList seen;
    QStringList wrong;
    for (const Result<EnvSource> &source : sources) {
        if (!source)
            return noAnswer(spec, source.error(), sighting);
        const QString line = source->value
            ? u"%1: %2=%3"_s.arg(source->place, key, shown(*source->value))
            : QCoreApplication::translate("checks", "%1: %2 is not set").arg(source->place, key);
        seen.append(line);
        const Result<bool> fits = source->value ? wishes->fit(*source->value) : false;
        if (!fits)
            return noAnswer(spec, fits.error(), sighting);
        if (!*fits)
            wrong.append(line);
    }
    sighting.evidence = seen.join(u'\n').toUtf8();
    const EnvPlaces places(spec.with);
    if (!places.unnamed.isEmpty())
        seen.append(QCoreApplication::translate("checks", "not looked at: %1")
                        .arg(places.unnamed.join(", "_L1)));
    sighting.seen = seen.join("; "_L1);
    if (!wrong.isEmpty()) {
        sighting.reason = QCoreApplication::translate("checks", "%1, not %2")
                              .arg(wrong.join("; "_L1), wanted.join(", "_L1));
        return answer(spec, false, sighting);
    }
    if (places.named.size() < 2) {
        sighting.reason =
            QCoreApplication::translate("checks", "only %1 was asked: that is not yet in effect")
                .arg(places.named.join(", "_L1));
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan what else has it: file, container or process.");
        return warning(spec, sighting);
    }
    sighting.reason = QCoreApplication::translate("checks", "every source says so");
    return answer(spec, true, sighting);
}

CheckKind envKind()
{
    return {
        u"env"_s, QT_TRANSLATE_NOOP("checks", "an environment variable has the value it should"), 5,
        QStringList {u"key"_s, u"equals"_s, u"matches"_s, u"notMatches"_s} + envPlaceParameters(),
        runEnvCheck};
}
