#!/bin/sh
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Verifies a launch record without the program that wrote it: chain of entries, signed head, sign-offs.
#   sh verify.sh launch-record.jsonl|NAME.launch [ALLOWED_SIGNERS]
# Needs jq, sha256sum, ssh-keygen; sqlite3 for a .launch. Asks no network, changes nothing.
# Exit status: 0 valid, 1 not valid, 2 a key is not known, 3 usage.
set -u
export TZ=UTC LC_ALL=C

[ $# -ge 1 ] && [ -f "$1" ] || { echo "usage: sh verify.sh launch-record.jsonl|NAME.launch [ALLOWED_SIGNERS]" >&2; exit 3; }
record=$1
pinned=${2:-}
[ -z "$pinned" ] || [ -f "$pinned" ] || { echo "$pinned: there is no such file" >&2; exit 3; }
for tool in jq sha256sum ssh-keygen; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 3; }
done
t=$(mktemp -d) || exit 3
trap 'rm -rf "$t"' EXIT INT TERM

invalid() { echo "INVALID: $*"; exit 1; }

# 1. The entries, one a line, the head's text and its signature.
: > "$t/head"; : > "$t/sig"; : > "$t/stored"
case $(head -c 15 "$record") in
"SQLite format 3")
    command -v sqlite3 >/dev/null || { echo "sqlite3 is missing" >&2; exit 3; }
    cp "$record" "$t/copy" && chmod u+w "$t/copy"
    [ -f "$record-wal" ] && cp "$record-wal" "$t/copy-wal"
    sqlite3 "$t/copy" 'SELECT CAST(bytes AS TEXT) FROM entries ORDER BY seq' > "$t/entries" || invalid "the file is torn"
    sqlite3 "$t/copy" 'SELECT leaf FROM entries ORDER BY seq' > "$t/stored"
    sqlite3 "$t/copy" 'SELECT json_object('"'h'"', CAST(text AS TEXT), '"'s'"', CAST(signature AS TEXT)) FROM head' > "$t/row"
    jq -j .h "$t/row" > "$t/head"; jq -j .s "$t/row" > "$t/sig" ;;
*)
    if tail -n 1 "$record" | jq -e 'has("head") and has("sig")' >/dev/null 2>&1; then
        tail -n 1 "$record" | jq -j .head > "$t/head"
        tail -n 1 "$record" | jq -j .sig > "$t/sig"
        sed '$d' "$record" > "$t/entries"
    else
        cat "$record" > "$t/entries"
        [ -z "$(tail -c 1 "$record")" ] || echo >> "$t/entries"
    fi ;;
esac
count=$(wc -l < "$t/entries" | tr -d ' ')
[ "$count" -gt 0 ] || invalid "the record holds no entry"

# 2. Each line is its own canonical form; its leaf is SHA-256 of a zero byte and the line.
while IFS= read -r line; do
    canon=$(printf '%s' "$line" | jq -cS . 2>/dev/null) && [ "$canon" = "$line" ] || { echo - ; continue; }
    { printf '\000'; printf '%s' "$line"; } | sha256sum | cut -c1-64
done < "$t/entries" > "$t/leaves"
jq -Rr 'fromjson? // {} | "\(.seq // "-") \(.prev // "-") \(.ledger // "-") \(.kind // "-")"' "$t/entries" > "$t/links"

# 3. They follow one another. Of two that do not fit, the one its successor vouches for is not to blame.
headleaf=$(jq -r '.head // "-"' "$t/head" 2>/dev/null)
headsize=$(jq -r '.size // -1' "$t/head" 2>/dev/null)
headledger=$(jq -r '.ledger // "-"' "$t/head" 2>/dev/null)
bad=$(paste -d' ' "$t/links" "$t/leaves" | awk -v head="$headleaf" -v stored="$t/stored" '
    { seq[NR-1] = $1; prev[NR-1] = $2; ledger[NR-1] = $3; kind[NR-1] = $4; leaf[NR-1] = $5; if ((getline s < stored) > 0) kept[NR-1] = s }
    END {
        for (i = 0; i < NR; i++) {
            if (leaf[i] == "-" || seq[i] != i) { print i; exit }
            if (i in kept && kept[i] != leaf[i]) { print i; exit }
            want = i == 0 ? "0000000000000000000000000000000000000000000000000000000000000000" : leaf[i-1]
            if (prev[i] != want) {
                after = i + 1 < NR ? (leaf[i+1] == "-" ? "" : prev[i+1]) : head
                print (i > 0 && after == leaf[i] ? i - 1 : i); exit
            }
            if (ledger[i] != ledger[0]) { print i; exit }
            if (i == 0 && kind[i] != "launch.opened") { print i; exit }
        }
    }')
standing=${bad:-$count}
chain=
[ -z "$bad" ] || chain="entry $bad is not as it was written; entries before it stand"

# 4. The head names exactly these entries.
if [ -z "$chain" ]; then
    last=$(tail -n 1 "$t/leaves")
    first=$(head -n 1 "$t/links" | cut -d' ' -f3)
    if [ ! -s "$t/head" ]; then bad=$count; chain="entry $count is missing; the record is cut off before its head"
    elif [ "$(jq -cS . "$t/head" 2>/dev/null)" != "$(cat "$t/head")" ]; then chain="the head was altered"
    elif [ "$headsize" -gt "$count" ]; then bad=$count; chain="entry $count is missing; the head names $headsize entries"
    elif [ "$headsize" -lt "$count" ]; then bad=$headsize; standing=$headsize; chain="entry $headsize was added; the head names $headsize entries only"
    elif [ "$headleaf" != "$last" ]; then bad=$((count - 1)); standing=$bad; chain="entry $bad was altered; the head names another digest"
    elif [ "$headledger" != "$first" ]; then chain="the head belongs to another launch"
    fi
fi

# 5. Each sign-off that stands: the role's holder signed this launch, these documents, this history, once.
head -n "$standing" "$t/entries" > "$t/good"
unknown=
: > "$t/used"
jq -c 'if .kind == "launch.opened" then {roster: .body.roster, opened: .body} elif .kind == "roster.changed" then {roster: .body.roster}
       elif .kind == "signoff" then {seq, ledger, s: .body} else empty end' "$t/good" > "$t/steps" 2>/dev/null
signoff_fault() { # SEQ LEDGER: judges $t/statement with $t/signature by $t/roster; prints "bad WHY", "unknown", or "good NAME"
    jq -e . "$t/statement" >/dev/null 2>&1 && [ "$(jq -cS . "$t/statement")" = "$(cat "$t/statement")" ] || { echo "bad the statement is not canonical"; return; }
    fingerprint=$(ssh-keygen -Y check-novalidate -n launch-console-signoff -s "$t/signature" < "$t/statement" 2>/dev/null | sed -n 's/.*key \(SHA256:[^ ]*\).*/\1/p')
    [ -n "$fingerprint" ] || { echo "bad the signature does not fit"; return; }
    role=$(jq -r .role "$t/statement"); who=$(jq -r .signer.id "$t/statement")
    jq -c --arg role "$role" '[.[] | select(.role == $role)][0] // empty' "$t/roster" > "$t/holder"
    [ -s "$t/holder" ] && [ "$(jq -r .id "$t/holder")" = "$who" ] || { echo "bad $who does not hold the role $role"; return; }
    [ "$(jq -r .decision "$t/statement")" = GO ] || [ -n "$(jq -r .reason "$t/statement" | tr -d ' \n')" ] || { echo "bad a reason is needed"; return; }
    [ "$(jq -r .ledger "$t/statement")" = "$2" ] || { echo "bad the statement is of another launch"; return; }
    size=$(jq -r .basis.size "$t/statement")
    if [ "$size" = 0 ]; then basis=0000000000000000000000000000000000000000000000000000000000000000
    elif [ "$size" -gt 0 ] && [ "$size" -le "$1" ]; then basis=$(sed -n "${size}p" "$t/leaves")
    else basis=; fi
    [ "$(jq -r .basis.head "$t/statement")" = "$basis" ] || { echo "bad what was signed is not what stands before it"; return; }
    [ "$(jq -c '[.subject.checklist, .subject.plan, .subject.release]' "$t/statement")" = "$(jq -c '[.checklist, .plan, .release]' "$t/opened")" ] \
        || { echo "bad the statement is of another runbook, plan or release"; return; }
    digest=$(sha256sum < "$t/statement"); grep -qF "$digest" "$t/used" && { echo "bad the statement was used before"; return; }
    echo "$digest" >> "$t/used"
    signed=$(jq -r .signed_at "$t/statement" | sed 's/[-:T]//g; s/\..*//')Z
    jq -r '.id as $id | .keys[] | "\($id | @json) namespaces=\"launch-console-signoff\"" + (if .from != "" then ",valid-after=\"\(.from | gsub("[-:T]"; "") | sub("\\..*"; ""))Z\"" else "" end)
        + (if .until != "" then ",valid-before=\"\(.until | gsub("[-:T]"; "") | sub("\\..*"; ""))Z\"" else "" end) + " " + .key' "$t/holder" > "$t/allowed"
    if ssh-keygen -Y verify -f "$t/allowed" -I "$who" -n launch-console-signoff -s "$t/signature" -O verify-time="$signed" < "$t/statement" >/dev/null 2>&1; then
        if [ -n "$pinned" ]; then
            for name in "$who" "$(jq -r .signer.name "$t/statement")" "$role"; do
                ssh-keygen -Y verify -f "$pinned" -I "$name" -n launch-console-signoff -s "$t/signature" -O verify-time="$signed" < "$t/statement" >/dev/null 2>&1 \
                    && { echo "good by $(jq -r .name "$t/holder")"; return; }
            done
            echo "unknown $fingerprint"; return
        fi
        echo "good by $(jq -r .name "$t/holder")"; return
    fi
    jq -r '.[].keys[].key' "$t/roster" > "$t/keys"
    if [ -s "$t/keys" ] && ssh-keygen -lf "$t/keys" 2>/dev/null | grep -qF "$fingerprint"; then echo "bad signed with a key that may not sign this, then"; else echo "unknown $fingerprint"; fi
}
anchored=
signoffbad=
while IFS= read -r step; do
    printf '%s' "$step" | jq -e .opened >/dev/null 2>&1 && printf '%s' "$step" | jq -c .opened > "$t/opened"
    if printf '%s' "$step" | jq -e .roster >/dev/null 2>&1; then printf '%s' "$step" | jq -c .roster > "$t/roster"; continue; fi
    printf '%s' "$step" | jq -j .s.statement > "$t/statement"
    printf '%s' "$step" | jq -j .s.sig > "$t/signature"
    seq=$(printf '%s' "$step" | jq -r .seq)
    said=$(signoff_fault "$seq" "$(printf '%s' "$step" | jq -r .ledger)" < /dev/null)
    echo "entry $seq: $(jq -r '"\(.role): \(.decision)"' "$t/statement" 2>/dev/null), $said"
    case $said in
    bad*) [ -n "$signoffbad" ] || signoffbad="entry $seq: the sign-off is $said" ;;
    unknown*) [ -n "$unknown" ] || unknown="entry $seq: the sign-off is good, but by the unknown key ${said#unknown }" ;;
    good*) anchored=yes ;;
    esac
done < "$t/steps"
[ -z "$signoffbad" ] || invalid "$signoffbad"
[ -z "$chain" ] || invalid "$chain"

# 6. The console signed the head.
console=$(jq -r '.consoleKey // ""' "$t/opened")
if [ -z "$console" ] && [ ! -s "$t/sig" ]; then
    [ -n "$unknown" ] || unknown="the head is not signed"
else
    echo "console namespaces=\"launch-console-head\" $console" > "$t/console"
    ssh-keygen -Y verify -f "$t/console" -I console -n launch-console-head -s "$t/sig" < "$t/head" >/dev/null 2>&1 || invalid "the head's signature is bad"
    if [ -n "$pinned" ] && ! ssh-keygen -Y verify -f "$pinned" -I console -n launch-console-head -s "$t/sig" < "$t/head" >/dev/null 2>&1; then
        # A file of leads only says nothing of consoles: then a lead's signature must anchor the history.
        if [ -z "$anchored" ] || grep -Eq '^[^#]*(launch-console-head|^console[ ,])' "$pinned"; then
            [ -n "$unknown" ] || unknown="the head is signed by a console key that $pinned does not name"
        fi
    fi
fi
[ -z "$unknown" ] || { echo "UNKNOWN KEY: $unknown"; exit 2; }
echo "VALID: $count entries, head $headleaf"
