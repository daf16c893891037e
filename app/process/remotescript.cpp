// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/remotescript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What left the group (setsid) is known by a variable of its environment, where there is /proc. The
// shell itself and its helpers do not carry it.
static constexpr char tools[] = R"sh(umask 077
find_run() {
    d=
    for place in "$HOME/.cache/launch-console" "${TMPDIR:-/tmp}/launch-console-$(id -u)"; do
        [ -O "$place/$id" ] && d=$place/$id && break
    done
}
marked() {
    grep -ls "LAUNCH_CONSOLE_RUN=$id" /proc/[0-9]*/environ 2>/dev/null |
        while IFS=/ read -r a b pid c; do echo "$pid"; done
}
signal_tree() {
    kill "-$1" "-$main" 2>/dev/null
    for pid in $(marked); do kill "-$1" "$pid" 2>/dev/null; done
}
# By number and time of start: after a restart of the machine the number may be another's.
birth() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }
lives() {
    read -r pid born <"$d/$1" && kill -0 "$pid" && [ "$(birth "$pid")" = "$born" ]
} 2>/dev/null
is_alive() { kill -0 "-$main" 2>/dev/null || [ -n "$(marked)" ]; }
end_tree() {
    is_alive || return 0
    signal_tree TERM
    signal_tree CONT
    tenths=0
    while is_alive && [ $tenths -lt "$1" ]; do
        sleep 0.1 2>/dev/null || { sleep 1; tenths=$((tenths + 9)); }
        tenths=$((tenths + 1))
    done
    is_alive && signal_tree KILL
}
)sh";

static constexpr char start[] = R"sh(d=
for place in "$HOME/.cache/launch-console" "${TMPDIR:-/tmp}/launch-console-$(id -u)"; do
    mkdir -p "$place" 2>/dev/null && [ -O "$place" ] && mkdir "$place/$id" 2>/dev/null && d=$place/$id && break
done
[ -n "$d" ] || { echo 'no folder for the run can be made there'; exit 120; }
echo $$ "$(birth $$)" >"$d/keeper" && printf '%s' "$script" >"$d/script" && mkfifo "$d/out" || { echo 'the run cannot be prepared there'; exit 120; }
{ trap '' PIPE; cat 2>/dev/null; exec cat >/dev/null; } <"$d/out" &
reader=$!
)sh";

// The session's leader keeps the number of the subshell it replaces.
static constexpr char finish[] = R"sh(main=$!
echo $main "$(birth $main)" >"$d/pid.new" && mv "$d/pid.new" "$d/pid"
watch=
[ "$limit" = 0 ] || {
    (
        trap 'kill $nap 2>/dev/null; exit 0' TERM
        sleep "$limit" & nap=$!
        wait $nap
        : >"$d/late"
        end_tree "$grace"
    ) >/dev/null 2>&1 &
    watch=$!
}
wait $main 2>/dev/null
rc=$?
[ -z "$watch" ] || kill $watch 2>/dev/null
end_tree 5
tenths=0
while kill -0 $reader 2>/dev/null && [ $tenths -lt 10 ]; do sleep 0.05 2>/dev/null || sleep 1; tenths=$((tenths + 1)); done
kill $reader 2>/dev/null
left=
for pid in $(marked); do left="$left$pid $(cat "/proc/$pid/comm" 2>/dev/null);"; done
late=0
[ ! -e "$d/late" ] || late=1
stopped=0
[ ! -e "$d/stopped" ] || stopped=1
printf 'rc=%s\nlate=%s\nstopped=%s\nleft=%s\n' $rc $late $stopped "$left" >"$d/status.new" && mv "$d/status.new" "$d/status"
exit $rc
)sh";

static constexpr char stopping[] = R"sh(find_run
[ -n "$d" ] && [ ! -e "$d/status" ] && [ -e "$d/pid" ] && read -r main born <"$d/pid" && [ -n "$main" ] || exit 0
[ "$(birth "$main")" = "$born" ] || ! kill -0 "$main" 2>/dev/null || main=
: >"$d/stopped"
kill -0 "-$main" 2>/dev/null || kill -TERM "$main" 2>/dev/null
end_tree "$grace"
exit 0
)sh";

// The keeper outlives what it ran until it has told the outcome; who finds neither looks once more
// for what it told in between.
static constexpr char collecting[] = R"sh(find_run
if [ -z "$d" ]; then
    echo none
elif [ ! -e "$d/status" ] && { lives keeper || lives pid; }; then
    echo running
elif [ -e "$d/status" ]; then
    echo ended
    cat "$d/status"
    rm -rf "$d"
else
    echo gone
fi
exit 0
)sh";

namespace RemoteScript {

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\'', "'\\''");
    return '\'' + bytes + '\'';
}

/// Whole before any of it runs: what follows on the standard input is not for its commands.
static QByteArray whole(const QString &id, const QByteArray &body)
{
    return "{\nid=" + quoted(id) + '\n' + tools + body + "}\n";
}

static QByteArray tenthsOf(std::chrono::milliseconds time)
{
    return QByteArray::number(qint64(time.count() + 99) / 100);
}

QByteArray run(const RemoteRun &run)
{
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    QByteArray body = "script=" + quoted(run.script)
        + "\nlimit=" + QByteArray::number(double(run.timeout.count()) / 1000)
        + "\ngrace=" + tenthsOf(run.grace) + '\n' + start + "(\n";
    if (!run.folder.isEmpty())
        body += "    cd " + quoted(run.folder) + " || exit 126\n";
    body += "    LANG=C.UTF-8 LC_ALL=C.UTF-8 LAUNCH_CONSOLE_RUN=$id\n"
            "    export LANG LC_ALL LAUNCH_CONSOLE_RUN\n";
    for (const auto &[variable, value] : run.environment.asKeyValueRange()) {
        if (!variable.startsWith("LD_"_L1) && name.match(variable).hasMatch())
            body += "    " + variable.toLatin1() + '=' + quoted(value) + "\n    export "
                + variable.toLatin1() + '\n';
    }
    body += "    exec setsid";
    for (const QString &argument : run.argv)
        body += ' ' + quoted(argument);
    if (!run.script.isNull())
        body += " \"$d/script\"";
    body += "\n) >\"$d/out\" 2>&1 </dev/null &\n";
    return whole(run.id, body + finish);
}

QByteArray stop(const QString &id, std::chrono::milliseconds grace)
{
    return whole(id, "grace=" + tenthsOf(grace) + '\n' + stopping);
}

QByteArray collect(const QString &id)
{
    return whole(id, collecting);
}

} // namespace RemoteScript
