// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/advice.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct AdviceRow
{
    QStringView kind;
    /// English; translated with context "checks".
    const char *sentence;
};

constexpr AdviceRow adviceTable[] = {
    {u"alertmanager",
     QT_TRANSLATE_NOOP("checks",
                       "Look at Alertmanager's route and receiver for this alert, send a test "
                       "alert by hand, then run again.")},
    {u"all",
     QT_TRANSLATE_NOOP("checks",
                       "Look at the part that is named first, mend that, then run again.")},
    {u"attestation",
     QT_TRANSLATE_NOOP(
         "checks",
         "Attest it, or show newer evidence: your name and until when it holds are kept.")},
    {u"backup",
     QT_TRANSLATE_NOOP("checks",
                       "Start a backup now, look into its log for why the last ones are missing, "
                       "then run again.")},
    {u"cdn",
     QT_TRANSLATE_NOOP("checks",
                       "Set the caching rules so that assets are kept near people and private "
                       "answers are not, then run again.")},
    {u"certificate",
     QT_TRANSLATE_NOOP("checks",
                       "Renew the certificate, reload the server that shows it, then run again.")},
    {u"cloudflare",
     QT_TRANSLATE_NOOP("checks",
                       "Set the zone's SSL mode to Full (strict) and make sure the origin has a "
                       "valid certificate, then run again.")},
    {u"command",
     QT_TRANSLATE_NOOP(
         "checks",
         "Run the command by hand on the same host, mend what it names, then run again.")},
    {u"container",
     QT_TRANSLATE_NOOP("checks",
                       "Set limits, health check and restart policy in the compose file, make the "
                       "container anew, then run again.")},
    {u"cookies",
     QT_TRANSLATE_NOOP("checks",
                       "Set Secure, HttpOnly and SameSite where the service makes its cookies, "
                       "deploy it, then run again.")},
    {u"cors",
     QT_TRANSLATE_NOOP("checks",
                       "Mend the list of allowed origins in the service or its proxy, reload it, "
                       "then run again.")},
    {u"dns",
     QT_TRANSLATE_NOOP(
         "checks",
         "Mend the record at the name server, wait until its TTL has passed, then run again.")},
    {u"env",
     QT_TRANSLATE_NOOP(
         "checks",
         "Set the variable in the environment file, restart what reads it, then run again.")},
    {u"file", QT_TRANSLATE_NOOP("checks", "Put the file in order on that host, then run again.")},
    {u"grafana",
     QT_TRANSLATE_NOOP("checks",
                       "Add the dashboard or data source in Grafana and look whether its panels "
                       "show data, then run again.")},
    {u"http",
     QT_TRANSLATE_NOOP("checks",
                       "Ask the same address by hand, look into the log of the service and its "
                       "proxy, then run again.")},
    {u"jwt",
     QT_TRANSLATE_NOOP("checks",
                       "Mend how the service verifies tokens (algorithm, key, audience, expiry), "
                       "deploy it, then run again.")},
    {u"kubectl",
     QT_TRANSLATE_NOOP(
         "checks", "Set limits, probes and replicas in the manifest, apply it, then run again.")},
    {u"leak",
     QT_TRANSLATE_NOOP("checks",
                       "Switch debug mode and stack traces off, give errors a plain body, deploy "
                       "it, then run again.")},
    {u"loadbalancer",
     QT_TRANSLATE_NOOP("checks",
                       "Look why the targets do not answer, add or mend them, then run again.")},
    {u"logmarker",
     QT_TRANSLATE_NOOP(
         "checks", "Look whether the service's log driver and the collector run, then run again.")},
    {u"migrations",
     QT_TRANSLATE_NOOP("checks",
                       "Apply the missing migrations or deploy the release that knows those in the "
                       "database, then run again.")},
    {u"pool",
     QT_TRANSLATE_NOOP("checks",
                       "Make the pools smaller or raise the database's max_connections, restart "
                       "both, then run again.")},
    {u"ports",
     QT_TRANSLATE_NOOP(
         "checks", "Close the port in the firewall or stop what listens there, then run again.")},
    {u"promql",
     QT_TRANSLATE_NOOP("checks",
                       "Look at the figure in Prometheus; mend the service, or the query where it "
                       "returns nothing, then run again.")},
    {u"ratelimit",
     QT_TRANSLATE_NOOP("checks", "Set the rate limit in the proxy, reload it, then run again.")},
    {u"redirect",
     QT_TRANSLATE_NOOP("checks",
                       "Set the redirect to https in the proxy, reload it, then run again.")},
    {u"redis",
     QT_TRANSLATE_NOOP(
         "checks", "Set the password in Redis and in the service, restart both, then run again.")},
    {u"registry",
     QT_TRANSLATE_NOOP(
         "checks", "Push the image, or correct its tag or digest in the plan, then run again.")},
    {u"report",
     QT_TRANSLATE_NOOP(
         "checks",
         "Run the tool that writes the report again, mend what fails in it, then run again.")},
    {u"roles",
     QT_TRANSLATE_NOOP("checks",
                       "Mend the permissions of the role and endpoint that are named, deploy it, "
                       "then run again.")},
    {u"rotation",
     QT_TRANSLATE_NOOP("checks",
                       "Change the password in the database and in the service, take the old one's "
                       "rights away, then run again.")},
    {u"rules",
     QT_TRANSLATE_NOOP(
         "checks",
         "Mend the rule's expression, threshold or route, reload Prometheus, then run again.")},
    {u"s3",
     QT_TRANSLATE_NOOP("checks",
                       "Mend the bucket's policy, credentials or lifecycle, then run again.")},
    {u"schedule",
     QT_TRANSLATE_NOOP(
         "checks",
         "Look at the job's last run and its log, start it by hand once, then run again.")},
    {u"secret",
     QT_TRANSLATE_NOOP("checks",
                       "Make a new secret of at least the length asked, store it, restart what "
                       "reads it, then run again.")},
    {u"sentry",
     QT_TRANSLATE_NOOP(
         "checks",
         "Look whether the DSN is of the right project and reachable from there, then run again.")},
    {u"sql",
     QT_TRANSLATE_NOOP(
         "checks",
         "Ask the database the same by hand, mend the data or the access, then run again.")},
    {u"targets",
     QT_TRANSLATE_NOOP("checks",
                       "Look at the targets that are down in Prometheus, mend the exporter or its "
                       "address, then run again.")},
    {u"tls",
     QT_TRANSLATE_NOOP("checks",
                       "Switch the old TLS versions off in the proxy, reload it, then run again.")},
    {u"tree",
     QT_TRANSLATE_NOOP(
         "checks",
         "Fill in or take out the placeholders in the files that are named, then run again.")},
    {u"webhook",
     QT_TRANSLATE_NOOP("checks",
                       "Set the new signing secret where the webhook is taken and drop the old "
                       "one, then run again.")},
};

} // namespace

QString adviceFor(const QString &kind)
{
    const auto *const row = std::ranges::find(adviceTable, QStringView(kind), &AdviceRow::kind);
    return row == std::end(adviceTable) ? QString()
                                        : QCoreApplication::translate("checks", row->sentence);
}
