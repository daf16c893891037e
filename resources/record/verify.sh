#!/bin/sh
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Verifies a launch record without the program that wrote it: chain of entries, signed head, sign-offs, attested
# times; of a PDF also its seal and what else is attached.
#   sh verify.sh NAME.pdf|launch-record.jsonl|NAME.launch [ALLOWED_SIGNERS [TSA_ROOTS]]
# One part of that alone, of any file: a PDF's signatures (2: there is none), a time stamp over DATA (2: no root is named).
#   sh verify.sh --seal NAME.pdf [TSA_ROOTS]
#   sh verify.sh --token TOKEN DATA [TSA_ROOTS]
# Needs jq, sha256sum, ssh-keygen; sqlite3 for a .launch, pdfdetach for a PDF, openssl for attested times and the seal, unzip (or
# python3) for evidence in a ZIP beside the PDF, qpdf for a PDF's damage, files that bear several names and what was signed
# again after its seal. Without one of these it says what it could not check. Asks no network, changes nothing.
# ALLOWED_SIGNERS may be empty ("") before TSA_ROOTS (PEM).
# Exit status: 0 valid, 1 not valid, 2 a key is not known or a part could not be checked, 3 usage, or what cannot be read.
set -u
unset zone; [ -z "${TZ+set}" ] || zone=$TZ
export TZ=UTC LC_ALL=C

usage() {
    echo "usage: sh verify.sh NAME.pdf|launch-record.jsonl|NAME.launch [ALLOWED_SIGNERS [TSA_ROOTS]]
       sh verify.sh --seal NAME.pdf [TSA_ROOTS]
       sh verify.sh --token TOKEN DATA [TSA_ROOTS]" >&2
    exit 3
}
alone=; data=
case ${1:-} in
--seal) alone=seal; shift; set -- "${1:-}" "" "${2:-}" ;;
--token) alone=token; data=${3:-}; [ -f "$data" ] || usage; set -- "${2:-}" "" "${4:-}" ;;
esac
[ $# -ge 1 ] && [ -f "$1" ] || usage
record=$1
pinned=${2:-}
tsaroots=${3:-}
[ -z "$tsaroots" ] || grep -qs 'BEGIN CERTIFICATE' "$tsaroots" || { echo "$tsaroots: no certificate stands in it" >&2; exit 3; }
[ -z "$pinned" ] || [ -e "$pinned" ] || { echo "$pinned: there is no such file" >&2; exit 3; }
case $alone in "") needed="jq sha256sum ssh-keygen" ;; seal) needed="jq openssl basenc" ;; token) needed=openssl ;; esac
for tool in $needed; do
    command -v "$tool" >/dev/null || { echo "NOT CHECKED: $tool is missing"; exit 2; }
done
t=$(mktemp -d) || exit 2
trap 'rm -rf "$t"' EXIT INT TERM

in_zone() { (if [ -n "${zone+set}" ]; then TZ=$zone; else unset TZ; fi; exec "$@"); } # as the reader's own ssh-keygen would

# The reader's list of keys: a line that ssh-keygen would pass over could be the one that decides. It names each while it
# looks for a key that stands in none.
given=$pinned
if [ -n "$pinned" ]; then
    pinned=$t/pinned
    head -c 1048577 "$given" > "$pinned" 2>/dev/null || { echo "$given: it cannot be read" >&2; exit 3; }
    [ "$(wc -c < "$pinned")" -le 1048576 ] || { echo "$given: larger than 1 MiB: not read" >&2; exit 3; }
    tr -d '\000' < "$pinned" | cmp -s - "$pinned" || { echo "$given: a zero byte stands in it" >&2; exit 3; }
    { ssh-keygen -q -t ed25519 -N "" -f "$t/stranger" && echo x | ssh-keygen -Y sign -f "$t/stranger" -n x > "$t/strange"; } </dev/null >/dev/null 2>&1
    fault=$(in_zone ssh-keygen -Y find-principals -f "$pinned" -s "$t/strange" 2>&1 | tr -d '\r' | sed -n "s|^$pinned:\([0-9]*\): |line \1: |p" | head -n 1)
    [ -z "$fault" ] || { echo "$given: allowed signers, $fault" >&2; exit 3; }
fi
pinned_by() { # NAME NAMESPACE TIME, the text on standard input: $t/lf is by a key of that name in the reader's list, in the reader's zone
    in_zone ssh-keygen -Y verify -f "$pinned" -I "$1" -n "$2" -s "$t/lf" -O verify-time="$3" >/dev/null 2>&1
}
names_consoles() { # whether a line of the reader's list is one for heads: by its name or its namespaces
    awk '{
            sub(/^[ \t\r]+/, "")
            if ($0 == "" || /^#/) next
            names = $0
            if (match($0, /[ \t\r"]/)) {
                names = substr($0, 1, RSTART - 1); rest = substr($0, RSTART)
                if (rest ~ /^"/) { rest = substr(rest, 2); at = index(rest, "\""); names = names substr(rest, 1, at - 1); rest = substr(rest, at + 1) }
            }
            sub(/[ \t]AAAA.*/, "", rest)
            # A certificate is no key.
            if (rest ~ /-cert-v01@openssh\.com[ \t]*$/) next
            if (index("," names ",", ",console,")) found = 1
            if (match(tolower(rest), /namespaces="/) && substr(rest, RSTART + 11) ~ /^"([^"]*,)?launch-console-head[",]/) found = 1
        }
        END { exit !found }' "$pinned"
}

invalid() { echo "INVALID: $*"; exit 1; }
unchecked=
unasked() { unchecked=$unchecked${unchecked:+; }$*; } # WHAT could not be checked, and why; anything that is wrong is worth more
altered() { [ -n "$alone" ] || set -- "the attached record is whole, but $*"; invalid "$*"; }

# How a time stamp is judged: whole, over this, by an authority under the roots, at its own time.
whole() { # FILE: it ends where its DER says so
    length=$(openssl asn1parse -inform DER -in "$1" 2>/dev/null | sed -n '1s/.*hl= *\([0-9]*\) *l= *\([0-9]*\).*/\1 \2/p' | awk '{ print $1 + $2 }')
    [ "${length:-0}" = "$(wc -c < "$1" | tr -d ' ')" ]
}
stamp() { # TOKEN DATA: prints the attested time (nothing where no root is named), or "bad WHY"
    [ "$(wc -c < "$1")" -le 262144 ] || { echo "bad it is longer than 256 KiB"; return; }
    whole "$1" || { echo "bad it is cut or has bytes after it"; return; }
    openssl ts -reply -token_in -in "$1" -text > "$t/tst.text" 2>/dev/null || { echo "bad it is no time stamp"; return; }
    grep -qx 'Version: 1' "$t/tst.text" || { echo "bad it is of another version than 1"; return; }
    algorithm=$(sed -n 's/^Hash Algorithm: //p' "$t/tst.text")
    case $algorithm in sha256 | sha384 | sha512) ;; *) echo "bad its digest is too weak"; return ;; esac
    moment=$(sed -n 's/^Time stamp: //p' "$t/tst.text")
    at=$(date -u -d "$moment" +%s 2>/dev/null) || { echo "bad it names no time"; return; }
    imprint=$(sed -n '/^Message data:/,/^Serial/s/^ *[0-9a-f]* - \(.\{47\}\).*/\1/p' "$t/tst.text" | tr -cd 0-9a-f)
    [ "$imprint" = "$(openssl dgst "-$algorithm" -r < "$2" | cut -d' ' -f1)" ] || { echo "bad it is over something else"; return; }
    [ -s "$t/roots" ] || return
    openssl ts -verify -data "$2" -token_in -in "$1" -CAfile "$t/roots" -untrusted "$t/roots" -attime "$at" >/dev/null 2>&1 || { echo "bad it is refused"; return; }
    date -u -d "$moment" +%Y-%m-%dT%H:%M:%S.%3NZ
}
# How the signatures of a PDF are judged.
cms_fault() { # of $t/seal by the certificate $t/signer: the certificate that it names, the time stamp over its signature
    openssl asn1parse -inform DER -in "$t/seal" 2>/dev/null > "$t/asn1"
    # Lengths that are not written out could hide what comes after them.
    grep -q 'l=inf' "$t/asn1" && { echo "the seal is no signature"; return; }
    sed -n 's/^ *\([0-9]*\):d=\([0-9]*\) *hl=\([0-9]*\) *l= *\([0-9]*\) *[a-z]*: *\(.*\)$/\1 \2 \3 \4 \5/p' "$t/asn1" | awk '
        { at[NR] = $1; deep[NR] = $2; header[NR] = $3; size[NR] = $4; $1 = $2 = $3 = $4 = ""; what[NR] = substr($0, 5) }
        END {
            for (i = 1; i <= NR; i++) if (deep[i] == 3 && what[i] ~ /^SET/) start = i
            for (i = start + 1; i <= NR; i++) {
                if (deep[i] == 4) signers++
                if (deep[i] == 5 && what[i] ~ /^cont/) part = what[i]
                if (deep[i] == 5 && what[i] ~ /^OCTET STRING/) print "value", at[i] + header[i], size[i]
                if (deep[i] == 7 && part ~ /0/ && what[i] ~ /:id-smime-aa-signingCertificateV2$/ && !named) named = i
                if (deep[i] == 7 && part ~ /1/ && what[i] ~ /:id-smime-aa-timeStampToken$/ && !token) token = i
            }
            print "signers", signers
            if (token) print "token", at[token + 2], header[token + 2] + size[token + 2], size[token + 1], what[token + 2]
            digest = "sha256"
            for (i = named + 1; named && i <= NR && (deep[i] > 7 || i == named + 1); i++) {
                if (deep[i] == 12 && what[i] ~ /^OBJECT/) { digest = what[i]; sub(/.*:/, "", digest) }
                if (deep[i] == 11 && what[i] ~ /^OCTET STRING/) { sub(/.*:/, "", what[i]); print "certificate", digest, tolower(what[i]); bound = 1; break }
            }
            if (named && !bound) print "certificate sha256 none"
        }' > "$t/parts"
    [ "$(sed -n 's/^signers //p' "$t/parts")" = 1 ] || { echo "the seal is no signature"; return; }
    sed -n 's/^certificate //p' "$t/parts" | while read -r digest hash; do
        case $digest in sha256 | sha384 | sha512) ;; *) digest=sha256 ;; esac
        openssl x509 -in "$t/signer" -outform DER 2>/dev/null | openssl dgst "-$digest" -r | cut -d' ' -f1 | grep -qx "$hash" \
            || echo "the seal was made with another certificate than it brings"
    done
    token=$(sed -n 's/^token //p' "$t/parts")
    [ -n "$token" ] || return
    value=$(sed -n 's/^value //p' "$t/parts")
    tail -c +$((${value% *} + 1)) "$t/seal" | head -c "${value#* }" > "$t/value"
    # shellcheck disable=SC2086
    set -- $token
    # One value, and that a sequence.
    [ "$2" = "$3" ] && [ "$4" = SEQUENCE ] || { echo "the seal's time stamp is none"; return; }
    tail -c +$(($1 + 1)) "$t/seal" | head -c "$2" > "$t/sealtoken"
    told=$(stamp "$t/sealtoken" "$t/value")
    case $told in bad*) echo "the seal's time stamp does not fit: ${told#bad }" ;; esac
}
seal_fault() { # A B C of the range [0 A B C] of $t/revision, where the revision before it ended, and, where known, KIND and CONTENTS; prints what is wrong
    rm -f "$t/signer"
    size=$(wc -c < "$t/revision")
    [ "$2" -gt "$1" ] && [ $(($2 + $3)) -eq "$size" ] || { echo "the PDF was changed after it was sealed"; return; }
    tail -c +$(($1 + 1)) "$t/revision" | head -c $(($2 - $1)) > "$t/hole"
    grep -qx '<[0-9A-Fa-f]*>' "$t/hole" || { echo "the seal leaves out more than its own signature"; return; }
    # Readers take what the signature itself says, wherever that stands.
    [ -z "$6" ] || [ "b:$(tr -d '<>' < "$t/hole" | tr A-F a-f)" = "$6" ] || { echo "the seal leaves out more than its own signature"; return; }
    tr -d '<>' < "$t/hole" | tr a-f A-F | basenc --base16 -d > "$t/padded" 2>/dev/null || { echo "the seal is no signature"; return; }
    # Where no length is written, the mark that ends it tells.
    length=$(openssl asn1parse -inform DER -in "$t/padded" 2>/dev/null | sed 's/^ *\([0-9]*\):d=\([0-9]*\) *hl= *\([0-9]*\) *l= *\([0-9inf]*\) *[a-z]*: *\(.*\)$/\1 \2 \3 \4 \5/' |
        awk 'NR == 1 && $4 != "inf" { print $3 + $4; exit } $2 == 1 && $5 == "EOC" { print $1 + $3; exit }')
    [ "${length:-0}" -gt 0 ] && [ "$(tail -c +$((length + 1)) "$t/padded" | tr -d '\000' | wc -c)" -eq 0 ] || { echo "the seal is no signature"; return; }
    head -c "$length" "$t/padded" > "$t/seal"
    if openssl asn1parse -inform DER -in "$t/seal" 2>/dev/null | grep -q 'l=inf'; then
        openssl cms -cmsout -inform DER -in "$t/seal" -outform DER -out "$t/written" 2>/dev/null && mv "$t/written" "$t/seal"
    fi
    { head -c "$1" "$t/revision"; tail -c +$(($2 + 1)) "$t/revision"; } > "$t/covered"
    kind=$5
    [ -n "$kind" ] || kind=$(tail -c +$(($4 + 1)) "$t/revision" | tr '\n\r\t\f\000' '     ' | grep -ao '/SubFilter */[A-Za-z0-9.]*' | tail -n 1 | sed 's:.*/::')
    case $kind in
    ETSI.RFC3161)
        told=$(stamp "$t/seal" "$t/covered")
        case $told in bad*) echo "the seal's time stamp does not fit: ${told#bad }" ;; esac ;;
    ETSI.CAdES.detached | adbe.pkcs7.detached)
        openssl cms -verify -binary -inform DER -in "$t/seal" -content "$t/covered" -noverify -signer "$t/signer" -out /dev/null 2>/dev/null || { echo "the seal does not fit"; return; }
        cms_fault ;;
    *) echo "the seal is of a kind that is not known here" ;;
    esac
}
objects() { # PDF: its objects as JSON
    qpdf --json=2 --json-key=qpdf --json-stream-data=inline --decode-level=none "$1" 2>/dev/null | jq -c '.qpdf[1]' 2>/dev/null
}
later_fault() { # what else than signature fields came between the revisions $t/before and $t/revision
    objects "$t/before" > "$t/then" && [ -s "$t/then" ] && objects "$t/revision" > "$t/now" && [ -s "$t/now" ] \
        || { echo "what came after the seal cannot be read"; return; }
    jq -rn --slurpfile then "$t/then" --slurpfile now "$t/now" '
        def resolve($in): if type == "string" and test("^[0-9]+ [0-9]+ R$") then $in["obj:" + .] | (.value // .stream.dict) else . end;
        def rows($in): resolve($in) | if type == "array" then . else [] end;
        def dict($in): resolve($in) | if type == "object" then . else {} end;
        def bare: del(.["/Annots", "/AcroForm", "/Fields", "/SigFlags", "/DA", "/DR"]);
        def added($old; $new): ($old | rows($then[0])) as $o | ($new | rows($now[0])) as $n
            | ($n | length) >= ($o | length) and $n[:($o | length)] == $o
            and all($n[($o | length):][]; dict($now[0]) | .["/FT"] == "/Sig" and (.["/Subtype"] // "/Widget") == "/Widget");
        def same_form($a; $b): ($a | dict($then[0])) as $a | ($b | dict($now[0])) as $b
            | ($a == {}) == ($b == {}) and ($a | bare) == ($b | bare) and added($a["/Fields"]; $b["/Fields"]);
        def alike($a; $b): $a == $b
            or (($a.value | type) == "array" and ($b.value | type) == "array" and added($a.value; $b.value))
            or (($a.value | type) == "object" and ($b.value | type) == "object" and ($a.value | bare) == ($b.value | bare)
                and added($a.value["/Annots"]; $b.value["/Annots"]) and added($a.value["/Fields"]; $b.value["/Fields"])
                and same_form($a.value["/AcroForm"]; $b.value["/AcroForm"]));
        def ends: .trailer.value | [.["/Root", "/Info", "/Encrypt"]];
        if ($then[0] | ends) != ($now[0] | ends) then "the PDF was changed after it was sealed: it begins elsewhere" else
        first($then[0] | to_entries[] | select(.key | startswith("obj:")) | select(alike(.value; $now[0][.key]) | not) | .key)
            | "the PDF was changed after it was sealed: object " + (ltrimstr("obj:") | split(" ")[0]) end' 2>/dev/null \
        || echo "what came after the seal cannot be compared"
}
is_sealed() { # PDF: lists the ranges its signatures cover in $t/ranges, the first end first; with qpdf their kind and contents, too
    tr '\n\r\t\f\000' '     ' < "$1" | grep -ao '/ByteRange *\[[^]]*\]' | tr '/[]' '   ' | awk '{ print ($2 == "0" && NF == 5 && $3 > 0 && $4 > $3 ? $4 + $5 : 0), $3 + 0, $4 + 0, $5 + 0 }' | sort -n | uniq > "$t/ranges"
    : > "$t/hidden"
    command -v qpdf >/dev/null || { [ -s "$t/ranges" ]; return; }
    qpdf --json=2 --json-key=qpdf --json-stream-data=none "$1" 2>/dev/null | jq -c '.qpdf[1]' > "$t/form" 2>/dev/null
    [ -s "$t/form" ] || { [ -s "$t/ranges" ]; return; }
    jq -r '. as $in | def resolve: if type == "string" and test("^[0-9]+ [0-9]+ R$") then $in["obj:" + .] | (.value // .stream.dict) else . end;
        # Each field and list once: they may name each other in circles. Those nearest to the form first.
        def news($seen; f): to_entries
            | (map(select(.value | f | type == "string") | select($seen[.value | f] | not)) | unique_by(.value | f))
                + map(select(.value | f | type != "string"))
            | sort_by(.key) | map(.value);
        def seals: reduce range(17) as $deep ({level: [{kids: ., kind: null}], seen: {}, found: []};
                if .level == [] then . else
                    .seen as $seen
                    | (.level | news($seen; .kids)) as $lists
                    | .seen = reduce ($lists[].kids | strings) as $ref (.seen; .[$ref] = true)
                    | .seen as $seen
                    | ([$lists[] | .kind as $kind | .kids | resolve | arrays | .[] | {ref: ., $kind}] | news($seen; .ref)) as $new
                    | .seen = reduce ($new[].ref | strings) as $ref (.seen; .[$ref] = true)
                    | [$new[] | (.ref | resolve | objects // {}) as $o
                        | {$o, kind: (if $o | has("/FT") then $o["/FT"] | resolve else .kind end)}] as $fields
                    | .found += [$fields[] | select(.kind == "/Sig") | .o["/V"] | resolve | objects]
                    | .level = [$fields[] | select(.o | has("/Kids")) | {kids: .o["/Kids"], kind}]
                end)
            | .found[];
        def range: if type == "array" and length == 4 and all(.[]; type == "number") and .[0] == 0 and .[1] > 0 and .[2] > .[1]
            then "\(.[2] + .[3]) \(.[1]) \(.[2]) \(.[3])" else "0 0 0 0" end;
        (.trailer.value["/Root"] | resolve | objects | .["/AcroForm"] | resolve | objects | .["/Fields"] | seals)
            | "\(.["/ByteRange"] | resolve | range) \(.["/SubFilter"] | resolve | strings // "-" | gsub("[ /]"; "")) \(.["/Contents"] | resolve | strings // "-" | gsub("[^0-9A-Za-z:]"; "-"))"' \
        "$t/form" 2>/dev/null | sort -n | uniq > "$t/found"
    # One that was taken out of its form would no longer be missed.
    cut -d' ' -f1-4 "$t/found" | sort -u > "$t/foundranges"
    sort -u "$t/ranges" | comm -23 - "$t/foundranges" > "$t/hidden"
    mv "$t/found" "$t/ranges"
    [ -s "$t/ranges" ] || [ -s "$t/hidden" ]
}
sealed_by() { # of the seal just judged: its certificate's name; of a time stamp the authority's
    if [ -s "$t/signer" ]; then openssl x509 -in "$t/signer" -noout -subject 2>/dev/null | sed 's/^subject= *//'
    else sed -n 's/^TSA: *\(DirName: *\)\{0,1\}//p' "$t/tst.text" | sed 's/^unspecified$/a time stamp of an authority/'; fi
}
judge_seals() { # PDF, of the ranges $t/ranges: says who sealed it, ends with what is wrong
    size=$(wc -c < "$1" | tr -d ' ')
    [ "$(wc -l < "$t/ranges")" -le 64 ] || altered "the PDF is signed more than 64 times"
    [ ! -s "$t/hidden" ] || altered "a signature stands outside of the PDF's form"
    [ "$(tail -n 1 "$t/ranges" | cut -d' ' -f1)" = "$size" ] || altered "the PDF was changed after it was sealed"
    ended=0
    while read -r end first second rest kind contents; do
        [ "$end" -gt 0 ] && [ "$end" -le "$size" ] || altered "the range that a seal covers is none of this PDF"
        head -c "$end" "$1" > "$t/revision"
        fault=$(seal_fault "$first" "$second" "$rest" "$ended" "$kind" "$contents")
        [ -z "$fault" ] || altered "$fault"
        signer=$(sealed_by)
        if [ "$ended" -eq 0 ]; then
            echo "the PDF is sealed: $signer"
        else
            if command -v qpdf >/dev/null; then
                head -c "$ended" "$1" > "$t/before"
                fault=$(later_fault)
                [ -z "$fault" ] || altered "$fault"
                echo "what was sealed is intact; signed afterwards: $signer"
            else
                echo "signed afterwards: $signer"
                unasked "qpdf is missing: what came after the seal was not compared"
            fi
        fi
        ended=$end
    done < "$t/ranges"
}

# One part alone.
if [ -n "$alone" ]; then
    : > "$t/roots"
    [ -z "$tsaroots" ] || cp "$tsaroots" "$t/roots"
fi
case $alone in
token)
    told=$(stamp "$record" "$data")
    case $told in
    "") echo "UNKNOWN KEY: the time stamp is over this; no root is named that vouches for it"; exit 2 ;;
    bad*) invalid "the time stamp: ${told#bad }" ;;
    *) echo "VALID: not later than $told"; exit 0 ;;
    esac ;;
seal)
    is_sealed "$record" || { echo "the PDF is not sealed"; exit 2; }
    judge_seals "$record"
    command -v qpdf >/dev/null || unasked "qpdf is missing: whether the PDF's form holds that seal was not checked"
    [ -z "$unchecked" ] || { echo "NOT CHECKED: $unchecked"; exit 2; }
    echo "VALID: nothing was changed since"
    exit 0 ;;
esac

# 0. A PDF brings the record and what goes with it; an extracted record may stand beside what came with it.
pdf=; attached=; wrapping=; beside=$(dirname -- "$record")
if [ "$(head -c 5 "$record")" = "%PDF-" ]; then
    command -v pdfdetach >/dev/null || { echo "NOT CHECKED: pdfdetach is missing"; exit 2; }
    pdf=$record; attached=$t/attached; record=$attached/launch-record.jsonl
    mkdir "$attached"
    unpacks() { echo "$pdf: what is attached unpacks to more than there can be" >&2; exit 3; }
    # A few bytes can unpack without end; a record's text and logs do not. In blocks of 512 bytes.
    room=$((65536 + $(wc -c < "$pdf") * 200 / 512)); [ "$room" -le 2097152 ] || room=2097152
    (ulimit -f "$room"; exec pdfdetach -saveall -o "$attached" "$pdf" >/dev/null 2>&1) 2>/dev/null
    [ $? -lt 128 ] || unpacks
    # Readers mend what is damaged, each in its way. Of two files of one name they find either; a file may bear several
    # names, and contents.
    told=$(pdfdetach -list "$pdf" 2>/dev/null | sed -n '1s/^\([0-9]*\) embedded file.*/\1/p')
    [ "$told" = "$(find "$attached" -type f | wc -l | tr -d ' ')" ] || wrapping="not every attached file has a name of its own"
    if command -v qpdf >/dev/null; then
        qpdf --json=2 --json-key=attachments --json-key=qpdf --json-stream-data=none "$pdf" > "$t/objects" 2>/dev/null
        case $? in
        0) ;;
        3) wrapping="the PDF is damaged" ;;
        *)
            qpdf --json=2 --json-key=qpdf --json-stream-data=none "$pdf" > "$t/objects" 2>/dev/null
            case $? in 0 | 3) wrapping="the PDF is damaged" ;; *) echo "$pdf: the PDF cannot be read" >&2; exit 3 ;; esac ;;
        esac
        # In what is damaged other readers may find nothing any more, or something else.
        if [ "$wrapping" = "the PDF is damaged" ] || [ ! -f "$record" ]; then
            rm -f "$record"
            if qpdf --list-attachments "$pdf" 2>/dev/null | grep -q '^launch-record\.jsonl -> '; then
                (ulimit -f "$room"; exec qpdf --show-attachment=launch-record.jsonl "$pdf" > "$record" 2>/dev/null) 2>/dev/null
                [ $? -lt 128 ] || unpacks
            fi
        fi
        jq -e '.qpdf[1] as $in | def resolve: if type == "string" then $in["obj:" + .].value else . end;
            any(.attachments | to_entries[]; .key as $name | any(.value.names[]; . != $name)
                or ((.value.filespec | resolve)["/EF"] | resolve | [.[]?] | unique | length > 1))
            or any($in | .. | objects; .["/Subtype"]? == "/FileAttachment") | not' "$t/objects" >/dev/null 2>&1
        [ $? -ne 1 ] || wrapping="an attached file has another name, content or place as well"
    else
        unasked "qpdf is missing: damage of the PDF, and a file in it under a second name or with a second content, would not show (extracted, the record can be checked by itself)"
    fi
    [ -f "$record" ] || { echo "$pdf: no launch record is attached to this PDF" >&2; exit 3; }
elif [ "${record##*/}" = launch-record.jsonl ] && [ -f "$beside/head.json" ]; then
    attached=$beside
fi

# 1. The entries, one a line, the head's text and its signature.
canonical() { # one line in, its canonical form out, "-" where it has none; jq writes DEL as an escape
    jq -RcS 'def plain: all(..; if type == "number" then (tojson | test("^(0|-?[1-9][0-9]{0,15})$")) and fabs < 9007199254740992
            elif type == "object" then all(keys[]; . != "" and (test("[^A-Za-z0-9_.-]") | not))
            elif type == "string" then startswith("\ufeff") | not else true end);
        (fromjson? | select(type == "object" and plain)) // "-"' |
        sed -e ':a' -e 's/^\(\([^\\]\|\\[^u]\|\\u[^0]\|\\u0[^0]\|\\u00[^7]\|\\u007[^f]\)*\)\\u007f/\1\x7f/' -e ta
}
: > "$t/head"; : > "$t/sig"; : > "$t/stored"
unreadable() { echo "$record: $*" >&2; exit 3; }
begins=$(head -c 15 "$record" | tr '\000' '?')
# What is attached under that name is a record, whatever became of it.
[ -z "$pdf" ] || begins="{"
case $begins in
"SQLite format 3")
    command -v sqlite3 >/dev/null || { echo "NOT CHECKED: sqlite3 is missing"; exit 2; }
    cp "$record" "$t/copy" && chmod u+w "$t/copy"
    [ -f "$record-wal" ] && cp "$record-wal" "$t/copy-wal"
    # A view or a computed column of these names could answer without end.
    tables=$(sqlite3 "$t/copy" "SELECT count(*) FROM sqlite_schema WHERE sql IN (
        'CREATE TABLE entries (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, leaf TEXT NOT NULL) STRICT',
        'CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 0), text BLOB NOT NULL, signature BLOB NOT NULL) STRICT')" 2>/dev/null) || unreadable "not a launch, or torn"
    [ "$tables" = 2 ] || unreadable "not a launch: its tables are others"
    # What sqlite3 would print in part, or as two lines, is no entry.
    sqlite3 "$t/copy" "SELECT CASE WHEN instr(bytes, x'00') OR instr(bytes, x'0a') THEN '-' ELSE CAST(bytes AS TEXT) END FROM entries ORDER BY seq" \
        > "$t/entries" 2>/dev/null || unreadable "the file is torn"
    sqlite3 "$t/copy" "SELECT CASE WHEN length(CAST(leaf AS BLOB)) = 64 THEN leaf ELSE '-' END FROM entries ORDER BY seq" > "$t/stored"
    sqlite3 "$t/copy" 'SELECT json_object('"'h'"', CAST(text AS TEXT), '"'s'"', CAST(signature AS TEXT)) FROM head' > "$t/row"
    jq -j .h "$t/row" > "$t/head"; jq -j .s "$t/row" > "$t/sig" ;;
"{"*)
    tail -n 1 "$record" > "$t/last"
    # Nothing signs this line itself, so it holds nothing but what is signed, and its signature.
    if [ "$(canonical < "$t/last")" = "$(cat "$t/last")" ] && jq -e 'keys == ["head", "sig"] and all(.[]; type == "string")' "$t/last" >/dev/null 2>&1; then
        tail -n 1 "$record" | jq -j .head > "$t/head"
        tail -n 1 "$record" | jq -j .sig > "$t/sig"
        sed '$d' "$record" > "$t/entries"
    else
        cat "$record" > "$t/entries"
        [ -z "$(tail -c 1 "$record")" ] || echo >> "$t/entries"
    fi ;;
*) unreadable "neither a launch, a record nor a PDF of one" ;;
esac
count=$(wc -l < "$t/entries" | tr -d ' ')
[ "$count" -gt 0 ] || invalid "the record holds no entry"

# 2. Each line is its own canonical form (plain keys, whole numbers); its leaf is SHA-256 of a zero byte and the line.
is_canonical() { # FILE: one text without a line end, in its canonical form
    [ "$(wc -l < "$1" | tr -d ' ')" = 0 ] && [ "$(canonical < "$1")" = "$(cat "$1")" ]
}
canonical < "$t/entries" > "$t/canon"
mkdir "$t/lines"
sed 's/^/\x00/' "$t/entries" | (cd "$t/lines" && split -a 6 -l 1 - e)
find "$t/lines" -type f | sort > "$t/names"
xargs truncate -s -1 < "$t/names"
xargs sha256sum < "$t/names" | cut -c1-64 |
    paste -d '\n' "$t/entries" "$t/canon" - | awk 'NR % 3 == 1 { line = $0 } NR % 3 == 2 { canon = $0 } NR % 3 == 0 { print line == canon ? $0 : "-" }' > "$t/leaves"
rm -r "$t/lines"
# Words only: a blank within one could pass for another of them. What is judged later has to have its members, each of
# its kind: an entry without would be passed over.
jq -Rr 'def word: if type == "string" and . != "" and (test("[^!-~]") | not) then . else "-" end;
    def text: type == "string";
    def texts: type == "array" and all(.[]; text);
    def flag: type == "boolean";
    def object: type == "object";
    def list(f): type == "array" and all(.[]; object and f);
    def moment: text and test("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$")
        and (sub("\\.[0-9]{3}Z$"; "Z") | . == (try (fromdateiso8601 | todateiso8601) catch ""));
    def maybe: . == "" or moment;
    def roster: list(all(.role, .title, .id, .name; text) and (.demands | texts) and (.keys | list((.key | text) and (.from | maybe) and (.until | maybe))));
    def whole($kind): if $kind == "launch.opened" then object
            and all(.title, .release, .artifact, .environment, .checklist, .plan, .quorumBefore, .consoleKey, .folder, .document, .osUser, .host; text)
            and (.roster | roster) and (.scripts | list(all(.path, .sha256; text))) and (.people | list(all(.id, .name, .user; text)))
            and all(.distinct, .rehearsal; flag) and all(.authorities, .roots; texts) and (.t0 | maybe)
            and (.speed | text and (tonumber? // null) != null)
            and (if has("closeAfter") then .closeAfter | type == "number" else true end)
            and (if has("quorumRoles") then .quorumRoles | texts else true end)
            and (if has("maintains") then .maintains | text else true end)
            and (if has("holds") then .holds | list((.at | type == "number") and (.reason | text)) else true end)
        elif $kind == "roster.changed" then object and (.roster | roster) and (.reason | text) and (.approvals | list(all(.id, .statement, .sig; text)))
        elif $kind == "signoff" then object and all(.statement, .sig; text)
        elif $kind == "anchor.tsa" then object and (.over | object) and all(.token, .url; text)
        else true end;
    (fromjson? // {}) | . as $e
    | "\(.seq | numbers // "-") \(.prev | word) \(if (.time | moment) and ($e.body | whole($e.kind)) then .ledger | word else "-" end) \(.kind | word)"' "$t/entries" > "$t/links"

# 3. They follow one another. Of two that do not fit, the one its successor vouches for is not to blame.
headleaf=$(jq -r '.head // "-"' "$t/head" 2>/dev/null)
headsize=$(jq -r '(.size | numbers) // -1' "$t/head" 2>/dev/null)
headledger=$(jq -r '.ledger // "-"' "$t/head" 2>/dev/null)
bad=$(paste -d' ' "$t/links" "$t/leaves" | awk -v head="$headleaf" -v stored="$t/stored" '
    { seq[NR-1] = $1; prev[NR-1] = $2; ledger[NR-1] = $3; kind[NR-1] = $4; leaf[NR-1] = $5; if ((getline s < stored) > 0) kept[NR-1] = s }
    END {
        for (i = 0; i < NR; i++) {
            if (leaf[i] == "-" || seq[i] != i || ledger[i] == "-") { print i; exit }
            if (i in kept && kept[i] != leaf[i]) { print i; exit }
            want = i == 0 ? "0000000000000000000000000000000000000000000000000000000000000000" : leaf[i-1]
            if (prev[i] != want) {
                after = i + 1 < NR ? (leaf[i+1] == "-" ? "" : prev[i+1]) : head
                print (i > 0 && after == leaf[i] ? i - 1 : i); exit
            }
            if (ledger[i] != ledger[0]) { print i; exit }
            if ((i == 0) != (kind[i] == "launch.opened")) { print i; exit }
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
    elif ! is_canonical "$t/head"; then chain="the head was altered"
    elif [ "$headsize" -gt "$count" ]; then bad=$count; chain="entry $count is missing; the head names $headsize entries"
    elif [ "$headsize" -lt "$count" ]; then
        bad=$headsize; [ "$bad" -ge 0 ] || bad=0
        standing=$bad; chain="entry $bad was added; the head names $headsize entries only"
    elif [ "$headleaf" != "$last" ]; then bad=$((count - 1)); standing=$bad; chain="entry $bad was altered; the head names another digest"
    elif [ "$headledger" != "$first" ]; then chain="the head belongs to another launch"
    fi
fi

# A clock that was set back is no fault; a reader has to know it.
head -n "$standing" "$t/entries" > "$t/good"
jq -r '.time | strings' "$t/good" 2>/dev/null | awk '
    NR > 1 && ($0 "" < before "") { if (!back++) first = "entry " (NR - 1) " is dated " $0 ", before entry " (NR - 2) " (" before "): the clock was set back there, or was wrong before" }
    { before = $0 }
    END { if (back) print "note: " first (back > 1 ? "; so are " back " entries in all" : "") }'

# 5. Each attested time is over a part of this history, by an authority under the roots, at its own time.
jq -c 'select(.kind == "launch.opened") | .body' "$t/good" 2>/dev/null | head -n 1 > "$t/opened"
if [ -n "$tsaroots" ]; then cp "$tsaroots" "$t/roots"; else jq -r '.roots[]?' "$t/opened" > "$t/roots" 2>/dev/null; fi
jq -c 'select(.kind == "anchor.tsa") | {seq, ledger, over: .body.over, token: .body.token}' "$t/good" > "$t/tokens" 2>/dev/null
if [ -s "$t/tokens" ] && ! command -v openssl >/dev/null; then
    unasked "openssl is missing: attested times were not checked"
    : > "$t/roots"
fi
newest=
token_fault() { # SEQ LEDGER SIZE: judges $t/tst over $t/over; prints "TIME", "unknown WHY" or "bad WHY"
    [ "$(jq -r .ledger "$t/over")" = "$2" ] || { echo "bad it is over another launch"; return; }
    [ "$3" -ge 1 ] 2>/dev/null && [ "$3" -le "$1" ] && [ "$(jq -r .head "$t/over")" = "$(sed -n "${3}p" "$t/leaves")" ] \
        || { echo "bad it is over another history"; return; }
    [ -s "$t/roots" ] || { echo "unknown no root is named"; return; }
    told=$(stamp "$t/tst" "$t/over")
    case $told in bad*) echo "unknown ${told#bad }" ;; *) echo "$told" ;; esac
}
tokenbad=
: > "$t/attested"
while IFS= read -r token; do
    printf '%s' "$token" | jq -jcS .over > "$t/over"
    printf '%s' "$token" | jq -j .token > "$t/base64"
    { base64 -d < "$t/base64" > "$t/tst" && base64 -w 0 < "$t/tst" | cmp -s - "$t/base64"; } 2>/dev/null || : > "$t/tst"
    seq=$(printf '%s' "$token" | jq -r .seq)
    size=$(jq -r '.size // -1' "$t/over")
    said=$(token_fault "$seq" "$(printf '%s' "$token" | jq -r .ledger)" "$size" < /dev/null)
    # Under the record's own roots every token must stand; a reader's roots may not know the authority.
    case $said in
    bad*) fault=${said#bad } ;;
    unknown*) fault=; [ -n "$tsaroots" ] || [ ! -s "$t/roots" ] || fault=${said#unknown } ;;
    *)
        fault=
        if [ -n "$newest" ] && [ "$(printf '%s\n%s\n' "$newest" "$said" | sort | head -n 1)" != "$newest" ]; then
            fault="it is older than the token before it"
        else
            newest=$said
            echo "$seq $size $said" >> "$t/attested"
            echo "up to entry $((size - 1)): not later than $said"
        fi ;;
    esac
    [ -z "$fault" ] || [ -n "$tokenbad" ] || tokenbad="entry $seq: the attested time is bad: $fault"
done < "$t/tokens"

# What ssh-keygen lets pass in a signature and a record must not hold. Asked before each of its answers.
hex() { od -An -v -tx1 | tr -d '\n'; } # each byte as a blank and two figures
armor_fault() { # FILE: exactly one signature file, its lines ended by LF or CRLF
    hex < "$1" | awk -v first="$(printf '%s\n' '-----BEGIN SSH SIGNATURE-----' | hex)" -v last="$(printf '\n%s' '-----END SSH SIGNATURE-----' | hex)" '
        function bad(why) { print why; exit }
        { all = all $0 }
        END {
            if (length(all) > 3 * 65536) bad("the signature is longer than 64 KiB")
            gsub(/ 0d 0a/, " 0a", all)
            if (substr(all, 1, length(first)) != first) bad("its first line is missing")
            rest = substr(all, length(first) - 2)
            at = index(rest, last)
            if (at == 0) bad("it has no last line: it is cut")
            after = substr(rest, at + length(last))
            if (after != "" && after != " 0a") bad("there is text after it")
            if (substr(rest, 1, at - 1) !~ /^( (0a|2b|2f|3[0-9d]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]))*$/) bad("its base64 is damaged")
        }'
}
signature_fault() { # FILE [DEMANDS]: prints what is wrong, nothing where ssh-keygen may judge it, from $t/lf
    fault=$(armor_fault "$1")
    [ -z "$fault" ] || { echo "$fault"; return; }
    tr -d '\r' < "$1" > "$t/lf"
    sed '/^-----/d' "$t/lf" | base64 -d > "$t/blob" 2>/dev/null || { echo "its base64 is damaged"; return; }
    hex < "$t/blob" | awk -v demands=" ${2:-} " '
        function bad(why) { print why; exit }
        function octet(i) { return 16 * index("0123456789abcdef", substr(b[i], 1, 1)) + index("0123456789abcdef", substr(b[i], 2, 1)) - 17 }
        function take(size) { start = at; taken = size; at += size; if (at > end) { cut = 1; at = end; taken = 0 } }
        function number(   i, sum) { take(4); for (i = start; !cut && i < start + 4; i++) sum = sum * 256 + octet(i); return sum + 0 }
        function string() { take(number()) }
        function positive() { string(); if (taken == 0 || octet(start) > 127 || (octet(start) == 0 && (taken == 1 || octet(start + 1) < 128))) odd = 1 }
        function text(   i, c, s) { for (i = start; i < start + taken; i++) { c = octet(i); s = s (c > 32 && c < 127 ? sprintf("%c", c) : "?") } return s "" }
        { all = all $0 }
        END {
            end = split(all, b, " ") + 1; at = 1
            take(6); if (text() != "SSHSIG") bad("its mark is missing")
            if (number() != 1) bad("it is of another version than 1")
            string(); key = start; keyend = start + taken
            string()
            string(); if (taken != 0) bad("its reserved field is filled")
            string(); hash = text(); if (hash != "sha512" && hash != "sha256") bad("its hash is neither SHA-512 nor SHA-256")
            string(); field = start; fieldend = start + taken
            if (cut || at != end) bad("it is cut or has bytes left over")
            at = key; end = keyend; string(); type = text()
            if (type !~ /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/) bad("its key is of a kind that is not taken")
            if (type == "ssh-rsa") {
                positive(); positive()
                if (octet(start) == 0) { start++; taken-- }
                if (taken < 256 || (taken == 256 && octet(start) < 128)) bad("an RSA key needs 2048 bits or more")
            }
            if (type ~ /ed25519/) {
                string()
                for (i = start; i < start + taken; i++) point = point b[i]
                # Of these few points each "signs" every text; the last bit is a sign.
                first = substr(point, 63, 1); at31 = index("89abcdef", first) - 1
                if (at31 >= 0) point = substr(point, 1, 62) at31 substr(point, 64)
                if (point ~ /^(00|01)(00)+$/ || point ~ /^e[cde](ff)+7f$/ \
                    || point "" == "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05" \
                    || point "" == "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a") bad("its key is none: it would fit any text")
            }
            at = field; end = fieldend
            string(); algorithm = text()
            string(); value = start; size = taken
            hardware = type ~ /^sk-/
            if (hardware) { take(1); flags = octet(start); take(4) }
            if (cut || at != end) bad("it is cut or has bytes left over")
            if (type == "ssh-rsa" ? algorithm !~ /^rsa-sha2-(256|512)$/ : algorithm != type) bad("its algorithm is not taken")
            if (type ~ /ed25519/) {
                if (size != 64) bad("it has a wrong length")
                for (i = value + 63; i > value + 31; i--) s = s b[i]
                if (s "" >= "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed") bad("it is a second spelling of another")
            }
            if (type ~ /ecdsa/) { at = value; end = value + size; positive(); positive(); if (cut || at != end) odd = 1 }
            if (odd) bad("it holds a number that is not written as numbers are")
            if (hardware && flags % 2 == 0) bad("the security key signed without a touch")
            if (demands ~ / touch / && !hardware) bad("the role demands a security key with a touch")
            if (demands ~ / pin / && !(hardware && int(flags / 4) % 2 == 1)) bad("the role demands a security key with its PIN")
        }'
}

# 6. Each sign-off that stands: the role's holder signed this launch, these documents, this history, once, with a key
#    that was valid at the signed time, held within the attested times around it.
unknown=
: > "$t/used"
jq -c 'if .kind == "launch.opened" then {roster: .body.roster} elif .kind == "roster.changed" then {seq, ledger, actor, time, roster: .body.roster, reason: .body.reason, approvals: .body.approvals}
       elif .kind == "signoff" then {seq, ledger, s: .body} else empty end' "$t/good" > "$t/steps" 2>/dev/null
held() { # TIME BASIS SEQ: that time as far as the attested times around it allow, as ssh-keygen reads it
    moment=$1
    after=$(awk -v basis="$2" '$1 < basis { time = $3 } END { print time }' "$t/attested")
    before=$(awk -v seq="$3" '$2 > seq { print $3; exit }' "$t/attested")
    if [ -n "$after" ] && [ "$(printf '%s\n%s\n' "$moment" "$after" | sort | tail -n 1)" = "$after" ]; then moment=$after
    elif [ -n "$before" ] && [ "$(printf '%s\n%s\n' "$moment" "$before" | sort | head -n 1)" = "$before" ]; then moment=$before; fi
    echo "$(printf '%s' "$moment" | sed 's/[-:T]//g; s/\..*//')Z"
}
own_lines='def own_lines: .keys[] | .key |= (sub("^\\s+"; "") | sub("\\s+$"; "")) | select(.key | test("[\t\r\n]") | not);' # keys that are one line each
allowed_line() { # a holder in, one line a key of an allowed signers file out; an id may hold what is a pattern there
    jq -r "$own_lines"'own_lines | "lead namespaces=\"launch-console-signoff\"" + (if .from != "" then ",valid-after=\"\(.from | gsub("[-:T]"; "") | sub("\\..*"; ""))Z\"" else "" end)
        + (if .until != "" then ",valid-before=\"\(.until | gsub("[-:T]"; "") | sub("\\..*"; ""))Z\"" else "" end) + " " + .key'
}
statement_fault() { # of $t/statement: what the program would not have signed
    jq -e 'keys == ["basis", "decision", "ledger", "meaning", "nonce", "reason", "role", "signed_at", "signer", "subject", "type"]
        and .type == "urn:launch-console:signoff:v1" and (.basis | keys) == ["head", "size"] and (.signer | keys) == ["id", "name"]
        and (.subject | keys) == ["artifact", "checklist", "plan", "release"] and (.decision == "GO" or .decision == "NO-GO" or .decision == "HOLD")
        and (.basis.size | type == "number") and all(.ledger, .meaning, .nonce, .reason, .role, .signed_at, .signer[], .subject[], .basis.head; type == "string")' \
        "$t/statement" >/dev/null 2>&1 || { echo "not a statement of this form"; return; }
    jq -e '(.meaning | test("\\S")) and (.signed_at | test("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$") and (sub("\\.[0-9]{3}Z$"; "Z") | . == (try (fromdateiso8601 | todateiso8601) catch "")))' "$t/statement" >/dev/null 2>&1 \
        || echo "the statement has no time or no meaning"
}
signoff_fault() { # SEQ LEDGER: judges $t/statement with $t/signature by $t/roster; prints "bad WHY", "unknown", or "good NAME"
    is_canonical "$t/statement" || { echo "bad the statement is not canonical"; return; }
    fault=$(statement_fault); [ -z "$fault" ] || { echo "bad $fault"; return; }
    fault=$(signature_fault "$t/signature")
    [ -z "$fault" ] || { echo "bad the signature does not fit: $fault"; return; }
    fingerprint=$(ssh-keygen -Y check-novalidate -n launch-console-signoff -s "$t/lf" < "$t/statement" 2>/dev/null | sed -n 's/.*key \(SHA256:[^ ]*\).*/\1/p')
    [ -n "$fingerprint" ] || { echo "bad the signature does not fit"; return; }
    role=$(jq -r .role "$t/statement"); who=$(jq -r .signer.id "$t/statement")
    jq -c --arg role "$role" '[.[] | select(.role == $role)][0] // empty' "$t/roster" > "$t/holder"
    [ -s "$t/holder" ] && [ "$(jq -r .id "$t/holder")" = "$who" ] || { echo "bad $who does not hold the role $role"; return; }
    [ "$(jq -r .decision "$t/statement")" = GO ] || jq -e '.reason | test("\\S")' "$t/statement" >/dev/null || { echo "bad a reason is needed"; return; }
    [ "$(jq -r .ledger "$t/statement")" = "$2" ] || { echo "bad the statement is of another launch"; return; }
    size=$(jq -r .basis.size "$t/statement")
    if [ "$size" = 0 ]; then basis=0000000000000000000000000000000000000000000000000000000000000000
    elif [ "$size" -gt 0 ] && [ "$size" -le "$1" ]; then basis=$(sed -n "${size}p" "$t/leaves")
    else echo "bad what was signed is not what stands before it"; return; fi
    [ "$(jq -r .basis.head "$t/statement")" = "$basis" ] || { echo "bad what was signed is not what stands before it"; return; }
    [ "$(jq -c '[.subject.checklist, .subject.plan, .subject.release]' "$t/statement")" = "$(jq -c '[.checklist, .plan, .release]' "$t/opened")" ] \
        && { [ -z "$(jq -r '.artifact // ""' "$t/opened")" ] || [ "$(jq .subject.artifact "$t/statement")" = "$(jq .artifact "$t/opened")" ]; } \
        || { echo "bad the statement is of another runbook, plan or release"; return; }
    digest=$(sha256sum < "$t/statement"); grep -qF "$digest" "$t/used" && { echo "bad the statement was used before"; return; }
    echo "$digest" >> "$t/used"
    signed=$(held "$(jq -r .signed_at "$t/statement")" "$size" "$1")
    allowed_line < "$t/holder" > "$t/allowed"
    if ssh-keygen -Y verify -f "$t/allowed" -I lead -n launch-console-signoff -s "$t/lf" -O verify-time="$signed" < "$t/statement" >/dev/null 2>&1; then
        fault=$(signature_fault "$t/signature" "$(jq -r '.demands // [] | join(" ")' "$t/holder")")
        [ -z "$fault" ] || { echo "bad $fault"; return; }
        if [ -n "$pinned" ]; then
            for name in "$who" "$(jq -r .signer.name "$t/statement")" "$role"; do
                pinned_by "$name" launch-console-signoff "$signed" < "$t/statement" && { echo "good by $(jq -r .name "$t/holder")"; return; }
            done
            echo "unknown $fingerprint"; return
        fi
        echo "good by $(jq -r .name "$t/holder")"; return
    fi
    jq -r "$own_lines"'.[] | own_lines | .key' "$t/roster" > "$t/keys"
    if [ -s "$t/keys" ] && ssh-keygen -lf "$t/keys" 2>/dev/null | grep -qF "$fingerprint"; then echo "bad signed with a key that may not sign this, then"; else echo "unknown $fingerprint"; fi
}
lastchange=-1
roster_fault() { # SEQ LEDGER: judges the change of $t/roster that stands in $t/step; prints why it is bad
    digest="sha256:$(jq -cjS '{roster}' "$t/step" | sha256sum | cut -c1-64)"
    actor=$(jq -r .actor "$t/step")
    : > "$t/approvers"
    count=$(jq '.approvals | length' "$t/step")
    n=0
    while [ "$n" -lt "$count" ]; do
        who=$(jq -r --argjson n "$n" '.approvals[$n].id' "$t/step")
        jq -j --argjson n "$n" '.approvals[$n].statement' "$t/step" > "$t/statement"
        jq -j --argjson n "$n" '.approvals[$n].sig' "$t/step" > "$t/signature"
        n=$((n + 1))
        is_canonical "$t/statement" && [ "$(jq -r '.type // ""' "$t/statement")" = urn:launch-console:roster:v1 ] \
            || { echo "the approval of $who is none of a roster"; return; }
        [ "$(jq -r .approver "$t/statement")" = "$who" ] || { echo "the approval of $who is another's"; return; }
        size=$(jq -r '(.basis.size | numbers) // -1' "$t/statement")
        [ "$(jq -r .ledger "$t/statement")" = "$2" ] && [ "$size" -ge 1 ] 2>/dev/null && [ "$size" -le "$1" ] \
            && [ "$(jq -r .basis.head "$t/statement")" = "$(sed -n "${size}p" "$t/leaves")" ] || { echo "the approval of $who is about another ledger"; return; }
        [ "$size" -gt "$lastchange" ] || { echo "the approval of $who is from before the last change of the roster"; return; }
        [ "$(jq -r .roster "$t/statement")" = "$digest" ] && [ "$(jq -r .reason "$t/statement")" = "$(jq -r .reason "$t/step")" ] \
            || { echo "the approval of $who is about another roster"; return; }
        moment=$(held "$(jq -r .time "$t/step")" "$size" "$1")
        : > "$t/approved"
        jq -c --arg who "$who" '.[] | select(.id == $who)' "$t/roster" | while IFS= read -r holder; do
            printf '%s' "$holder" | allowed_line > "$t/allowed"
            fault=$(signature_fault "$t/signature" "$(printf '%s' "$holder" | jq -r '.demands // [] | join(" ")')")
            [ -z "$fault" ] && ssh-keygen -Y verify -f "$t/allowed" -I lead -n launch-console-signoff -s "$t/lf" -O verify-time="$moment" < "$t/statement" >/dev/null 2>&1 \
                && echo "$who" > "$t/approved"
        done
        [ -s "$t/approved" ] || { echo "the approval of $who is not signed by its approver"; return; }
        [ "$who" = "$actor" ] || echo "$who" >> "$t/approvers"
    done
    [ "$(sort -u "$t/approvers" | wc -l)" -ge 2 ] || echo "two other leads have not approved it"
}
anchored=
signoffbad=
while IFS= read -r step; do
    if printf '%s' "$step" | jq -e .roster >/dev/null 2>&1; then
        if printf '%s' "$step" | jq -e 'has("seq")' >/dev/null 2>&1; then
            printf '%s' "$step" > "$t/step"
            seq=$(jq -r .seq "$t/step")
            said=$(roster_fault "$seq" "$(jq -r .ledger "$t/step")" < /dev/null)
            [ -z "$said" ] || [ -n "$signoffbad" ] || signoffbad="entry $seq: the change of the roster is bad: $said"
            lastchange=$seq
        fi
        printf '%s' "$step" | jq -c .roster > "$t/roster"; continue
    fi
    printf '%s' "$step" | jq -j .s.statement > "$t/statement"
    printf '%s' "$step" | jq -j .s.sig > "$t/signature"
    seq=$(printf '%s' "$step" | jq -r .seq)
    said=$(signoff_fault "$seq" "$(printf '%s' "$step" | jq -r .ledger)" < /dev/null)
    # A title is a person's text: it stays in its line.
    whose=$(jq -r --slurpfile roster "$t/roster" '.role as $role | "\(first($roster[0][] | select(.role == $role) | .title) // $role) \(.decision)" | gsub("[[:cntrl:]]"; " ")' "$t/statement" 2>/dev/null)
    printf '%s\n' "entry $seq: $whose: $said"
    case $said in
    bad*) [ -n "$signoffbad" ] || signoffbad="entry $seq: the sign-off is $said" ;;
    unknown*) [ -n "$unknown" ] || unknown="entry $seq: the sign-off is good, but by the unknown key ${said#unknown }" ;;
    good*) anchored=yes ;;
    esac
done < "$t/steps"
[ -z "$signoffbad" ] || invalid "$signoffbad"
[ -z "$chain" ] || invalid "$chain"
[ -z "$tokenbad" ] || invalid "$tokenbad"
[ ! -s "$t/steps" ] || [ -n "$newest" ] || echo "times are signed, not attested by an authority"

# 7. The console signed the head.
console=$(jq -r '.consoleKey // ""' "$t/opened")
if [ -z "$console" ] && [ ! -s "$t/sig" ]; then
    [ -n "$unknown" ] || unknown="the head is not signed"
else
    echo "console namespaces=\"launch-console-head\" $console" > "$t/console"
    fault=$(signature_fault "$t/sig")
    [ -z "$fault" ] || invalid "the head's signature is bad: $fault"
    ssh-keygen -Y verify -f "$t/console" -I console -n launch-console-head -s "$t/lf" < "$t/head" >/dev/null 2>&1 || invalid "the head's signature is bad"
    if [ -n "$pinned" ] && ! pinned_by console launch-console-head "$(held "$(jq -r '.time // ""' "$t/head")" "$count" "$count")" < "$t/head"; then
        # A file of leads only says nothing of consoles: then a lead's signature must anchor the history.
        if [ -z "$anchored" ] || names_consoles; then
            [ -n "$unknown" ] || unknown="the head is signed by a console key that $given does not name"
        fi
    fi
fi

# 8. What is attached is what the record names.
keys() { awk '{ for (i = 1; i < NF; i++) if ($(i + 1) ~ /^AAAA/) print $i " " $(i + 1) }' | sort -u; }
named() { printf '%s' "$1" | grep -qx '[0-9a-f]\{64\}' && grep -qF "$1" "$t/good"; } # DIGEST: an entry names it
zip_members() { # FILE: digest and name of each file in it
    if command -v unzip >/dev/null; then
        if ! unzip -Z1 "$1" > "$t/members" 2>/dev/null; then
            grep -qx 'Empty zipfile.' "$t/members" && return
            return 1
        fi
        grep -qvx 'evidence-[0-9a-f]\{64\}' "$t/members" && sed 's/^/- /' "$t/members" && return
        while IFS= read -r member; do
            unzip -p "$1" "$member" > "$t/member" 2>/dev/null || return 1
            echo "$(sha256sum < "$t/member" | cut -c1-64) $member"
        done < "$t/members"
    else
        python3 -c 'import hashlib, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    for member in archive.infolist():
        digest = hashlib.sha256()
        with archive.open(member) as file:
            for piece in iter(lambda: file.read(65536), b""):
                digest.update(piece)
        print(digest.hexdigest(), member.filename)' "$1" 2>/dev/null
    fi
}
zip_fault() { # FILE, as sha256sum -c reads it: prints what is wrong; where the ZIP is not at hand there is nothing to compare
    name=$(cut -c67- < "$1"); digest=$(cut -c1-64 < "$1")
    case $name in "" | */*) echo "the attached ${1##*/} is not what the record names"; return ;; esac
    if [ ! -f "$beside/$name" ]; then
        echo "note: the evidence is in $name, which is not beside the PDF: it was not compared" >&2
        : > "$t/zipaway"; return
    fi
    [ "$(sha256sum < "$beside/$name" | cut -c1-64)" = "$digest" ] || { echo "the evidence beside it is not the one that ${1##*/} names"; return; }
    if ! command -v unzip >/dev/null && ! command -v python3 >/dev/null; then
        : > "$t/zipclosed"; : > "$t/zipaway"; return
    fi
    zip_members "$beside/$name" > "$t/packed" || { echo "the evidence beside it cannot be read"; return; }
    while read -r digest member; do
        { [ "$member" = "evidence-$digest" ] && named "$digest" && ! grep -qx "$digest" "$t/athand.zip"; } \
            || { echo "the evidence beside it holds $member, which is not what the record names"; return; }
        echo "$digest" >> "$t/athand.zip"
    done < "$t/packed"
}
[ -z "$wrapping" ] || altered "$wrapping"
if [ -n "$attached" ]; then
    : > "$t/athand"; : > "$t/athand.zip"
    due="head.json head.sig"
    empty=$(sha256sum < /dev/null | cut -c1-64)
    if [ -n "$pdf" ]; then
        due="$due allowed_signers verify.sh"
        case $(jq -r '.checklist // ""' "$t/opened") in "" | *"$empty") ;; *) due="$due runbook.md" ;; esac
        case $(jq -r '.plan // ""' "$t/opened") in "" | *"$empty") ;; *) due="$due plan.yaml" ;; esac
        [ "$(jq '.roots // [] | length' "$t/opened")" = 0 ] || due="$due tsa_roots.pem"
    fi
    for name in $due; do [ -f "$attached/$name" ] || altered "the attached $name is missing"; done
    jq -r 'select(.kind == "launch.opened" or .kind == "roster.changed") | .body | .roster[]?.keys[]?.key, .consoleKey // empty' "$t/good" | keys > "$t/known"
    for file in "$attached"/*; do
        name=${file##*/}
        digest=$(sha256sum < "$file" | cut -c1-64)
        case $name in
        launch-record.jsonl | verify.sh) ;;
        head.json) cmp -s "$file" "$t/head" ;;
        head.sig) cmp -s "$file" "$t/sig" ;;
        runbook.md) [ "sha256:$digest" = "$(jq -r .checklist "$t/opened")" ] ;;
        plan.yaml) [ "sha256:$digest" = "$(jq -r .plan "$t/opened")" ] ;;
        tsa_roots.pem) jq -j '.roots | join("\n")' "$t/opened" | cmp -s - "$file" ;;
        allowed_signers) [ -z "$(keys < "$file" | comm -23 - "$t/known")" ] ;;
        evidence.sha256)
            fault=$(zip_fault "$file"); [ -z "$fault" ] || altered "$fault"
            [ ! -f "$t/zipclosed" ] || unasked "unzip is missing: the evidence beside the PDF was not compared" ;;
        script-*) jq -e --arg digest "$digest" 'any(.scripts[]?; .sha256 == $digest)' "$t/opened" >/dev/null ;;
        evidence-*) [ "$name" = "evidence-$digest" ] && named "$digest" ;;
        *) [ -z "$pdf" ] ;;
        esac || altered "the attached $name is not what the record names"
        echo "$digest" >> "$t/athand"
    done
    if [ -n "$pdf" ] && [ ! -f "$t/zipaway" ]; then
        jq -r --arg empty "$empty" 'select(.kind == "check.result") | select(.body.evidence // "" | . != "" and . != $empty) | "\(.body.evidence) \(.seq)"' "$t/good" |
            awk -v plain="$t/athand" -v zipped="$t/athand.zip" '
                BEGIN { while ((getline digest < plain) > 0) at[digest]; while ((getline digest < zipped) > 0) at[digest] }
                !($1 in at) && !($1 in missing) { missing[$1]; if (!count++) first = $2 }
                END { if (count) print "note: pieces of evidence that entries name and that are not attached: " count ", the first by entry " first }'
    fi
fi

# 9. The seal covers the whole PDF; nothing was appended to it.
if [ -n "$pdf" ]; then
    if ! is_sealed "$pdf"; then
        [ "$(grep -ac '^startxref' "$pdf")" -eq 1 ] && [ "$(tail -c 8 "$pdf" | tr -d '\r\n' | tail -c 5)" = "%%EOF" ] || altered "the PDF was changed after it was written"
        echo "the PDF is not sealed"
    elif ! command -v openssl >/dev/null || ! command -v basenc >/dev/null; then
        unasked "openssl or basenc is missing: the seal was not checked"
    else
        judge_seals "$pdf"
    fi
fi
[ -z "$unknown" ] || { echo "UNKNOWN KEY: $unknown"; [ -z "$unchecked" ] || echo "NOT CHECKED: $unchecked"; exit 2; }
[ -z "$unchecked" ] || { echo "NOT CHECKED: $unchecked; nothing else is wrong: $count entries, head $headleaf"; exit 2; }
echo "VALID: $count entries, head $headleaf"
