// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/destructive.h"
#include "runbook/interpreters.h"
#include "runbook/planreader.h"
#include "runbook/preflight.h"
#include "runbook/runbookreader.h"
#include "runbook/sarif.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each rule finds its trap at its line, and nothing where there is none. A rule without a row
/// fails.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleIsBrokenAndKept();
    void finds_data();
    void finds();
    void aCleanRunbookIsClean();
    void readsVersions_data();
    void readsVersions();
    void tellsBashFromPlainShell_data();
    void tellsBashFromPlainShell();
    void whatIsFedToAShellDestroysToo_data();
    void whatIsFedToAShellDestroysToo();
    void offersDeviations_data();
    void offersDeviations();
    void limitsOfOneLineAreToldApart();
    void findsTheUsersTraps();
    void sarifNamesEveryRule();
    void sarifNamesThePlan();

private:
    QTemporaryDir m_folder;
};

static constexpr auto makefile =
    "all: ready\n\techo\nready\\:go:\n\techo\nbad:name:\n\techo\nVAR := a\n"
    "twice:: all\n\techo\nfirst second \\\n  third: all\n\techo\ndefine text\nnot: this\nendef\n"
    "own: VAR := b\n";

void TestPreflight::initTestCase()
{
    QFile file(m_folder.filePath(u"Makefile"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makefile);
    QVERIFY(QDir(m_folder.path()).mkdir(u"scripts"_s));
    QVERIFY(QDir(m_folder.path()).mkdir(u"deploy"_s));
    for (const auto &[name, text] :
         {std::pair(u"scripts/a.sh"_s, ""),
          {u"scripts/a.py"_s, ""},
          {u"doc.md"_s, ""},
          {u"scripts/python"_s, "#!/usr/bin/env python3\n"},
          {u"scripts/shell"_s, "#! /bin/sh\n"},
          {u"scripts/nobody"_s, "#!/usr/bin/env no-such-interpreter\n"},
          {u"scripts/old"_s, "#!/usr/bin/python2.7\n"},
          {u"scripts/new.py"_s, "# /// script\n# requires-python = '>=3.14'\n# ///\n"},
          {u"scripts/bashy.sh"_s, "#!/bin/bash\n"},
          {u"scripts/bashism"_s, "#!/bin/sh\necho '[[ a ]]'\nif [[ a ]]; then\n:\nfi\n"},
          {u"deploy/Makefile"_s, "there:\n\techo\n"},
          {u"package.json"_s, "{ \"scripts\": { \"smoke:prod\": \"true\" } }"}}) {
        QFile each(m_folder.filePath(name));
        QVERIFY(each.open(QIODevice::WriteOnly));
        each.write(text);
        if (name != "scripts/shell"_L1)
            QVERIFY(each.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    }
}

struct Trap
{
    const char *rule;
    const char *text;
    /// The line of the finding; 0 where the rule is to stay silent, -1 for the plan.
    int line;
    const char *plan = "";
};

#define STEP(command) "# A\n## B\n1. Go\n   ```bash\n   " command "\n   ```\n"

static const Trap traps[] = {
    {"wrong-interpreter", STEP("bash scripts/a.py"), 5},
    {"wrong-interpreter", STEP("bash scripts/a.sh"), 0},
    {"wrong-interpreter", STEP("python3.12 scripts/a.py"), 0},
    {"wrong-interpreter", STEP("bash scripts/python"), 5},
    {"wrong-interpreter", STEP("python3 scripts/shell"), 5},
    {"wrong-interpreter", STEP("bash scripts/shell; python3 scripts/python; ./scripts/python"), 0},
    {"wrong-interpreter", STEP("python3 scripts/a.py\n   bash scripts/a.py"), 6},
    {"interpreter-version", STEP("./scripts/nobody"), 5},
    {"interpreter-version", STEP("bash scripts/nobody; ./scripts/python; ./scripts/a.sh"), 0},
    {"interpreter-version", STEP("python3.12 scripts/old"), 5},
    {"interpreter-version", STEP("python2 scripts/old; python3.12 scripts/python"), 0},
    {"interpreter-version", STEP("python3.13 scripts/new.py"), 5},
    {"interpreter-version", STEP("python3.14 scripts/new.py"), 0},
    {"interpreter-version", STEP("sh scripts/bashy.sh"), 5},
    {"interpreter-version", STEP("bash scripts/bashy.sh; ./scripts/bashy.sh"), 0},
    {"interpreter-version", STEP("sh scripts/bashism"), 5},
    {"interpreter-version", STEP("./scripts/bashism"), 5},
    {"interpreter-version", STEP("bash scripts/bashism; sh scripts/shell"), 0},
    {"interpreter-version", STEP("sh scripts/bashy.sh"), 0,
     "hosts: { w: { ssh: web } }\nsteps: { b/go: { host: w } }"},
    {"several-commands-in-one-fence", STEP("make all\n   make all"), 4},
    {"several-commands-in-one-fence", STEP("# only\n   make \\\n   all"), 0},
    {"several-commands-in-one-fence", STEP("make all; make all"), 4},
    {"several-commands-in-one-fence", STEP("(cd a; make all)"), 4},
    {"several-commands-in-one-fence", STEP("A=$(ls; ls) && echo 'a; b' \\; c;"), 0},
    {"several-commands-in-one-fence", STEP("if ls; then ls; fi"), 0},
    {"several-commands-in-one-fence", STEP("a || { ls; exit 1; }"), 0},
    {"several-commands-in-one-fence", STEP("set -euo pipefail\n   make all\n   make all"), 0},
    {"hidden-pipe-failure", STEP("grep x y | tail -20"), 5},
    {"hidden-pipe-failure", STEP("grep 'x|y' z || true"), 0},
    {"hidden-pipe-failure", STEP("[[ $a =~ b|c ]]; case $a in b|c) ls ;; esac; ls \\| # a | b"), 0},
    {"hidden-pipe-failure", STEP("set -o pipefail\n   grep x y | tail"), 0},
    {"endless-command", STEP("tail -f app.log"), 5},
    {"endless-command", STEP("kubectl logs -f pod"), 5},
    {"endless-command", STEP("top -p 1"), 5},
    {"endless-command", STEP("top -b -n1"), 0},
    {"endless-command", STEP("tail -20 app.log"), 0},
    {"missing-make-target", STEP("make nothing"), 5},
    {"missing-make-target", STEP("make bad:name"), 5},
    {"missing-make-target", STEP("make ready:go all"), 0},
    {"missing-make-target", STEP("make VAR=1 all"), 0},
    {"missing-make-target", STEP("sudo make nothing"), 5},
    {"missing-make-target", STEP("A=b make -s -C . nothing"), 5},
    {"missing-make-target", STEP("make -C deploy all"), 5},
    {"missing-make-target", STEP("cd deploy\n   make all"), 6},
    {"missing-make-target", STEP("make --directory=deploy all"), 5},
    {"missing-make-target", STEP("make --directory=deploy there; make -fdeploy/Makefile there"), 0},
    {"missing-make-target", STEP("make not"), 5},
    {"missing-make-target", STEP("cd deploy && make there"), 0},
    {"missing-make-target", STEP("make -C deploy there; make -f deploy/Makefile there"), 0},
    {"missing-make-target", STEP("make twice third first own -j 4 > log"), 0},
    {"missing-make-target", STEP("make doc.md"), 0},
    {"missing-make-target", STEP("cat >a <<END\n   make nothing\n   END"), 0},
    {"missing-make-target", STEP("END\n   cat >a <<END\n   make nothing"), 7},
    {"missing-script", STEP("V=$(bash scripts/b.sh)"), 5},
    {"missing-script", STEP("./scripts/shell"), 5},
    {"missing-script", STEP("sh scripts/shell"), 0},
    {"missing-script", STEP("bash scripts/b.sh"), 5},
    {"missing-script", STEP("sudo ./scripts/a.sh"), 0},
    {"placeholder-address", "# A\n## Contacts\n- **Ann**: ann@yourdomain.com\n", 3},
    {"placeholder-address", "# A\n## Contacts\n- **Ann**: ann@shop.net\n", 0},
    {"past-review-date", "# A\n\n**Next Review**: 2026-01-31\n", 3},
    {"past-review-date", "# A\n\n**Next Review**: 2026-02-01\n", 0},
    {"past-review-date", "# A\n\n**Next Review**: January 31, 2026\n", 3},
    {"past-review-date", "# A\n\n**Next Review**: 31.1.2026\n", 3},
    {"past-review-date", "# A\n\n**Next Review**: 3 February 2026\n", 0},
    {"past-review-date", "# A\n\n**Next Review**: 01/02/2020\n", 0},
    {"past-review-date", "# A\n\nNext review due 1 March 2024, by Ann.\n", 3},
    {"past-review-date", "# A\n\n- Next review date: 2026-01-31\n", 3},
    {"past-review-date", "# A\n\n| Owner | Next review |\n|---|---|\n| Ann | 2026-01-31 |\n", 0},
    {"past-review-date", "# A\n\n| Next review | 2026-01-31 |\n|---|---|\n| Owner | Ann |\n", 3},
    {"past-review-date", "# A\n\nLast review: 2020-01-01. Next review: 2030-01-01\n", 0},
    {"past-review-date", STEP("echo next review 2020-01-01"), 0},
    {"damaged-encoding", "# A\n## \xE2\x80\x9A\xC3\xBA\xC3\x96 B\n- [ ] c\n", 2},
    {"damaged-encoding", "# A\n## \xE2\x9C\x85 B\n- [ ] c\n", 0},
    {"canary-without-promote-command", "# A\n## B\n1. Promote the canary\n", 3},
    {"canary-without-promote-command", "# A\n## B\n1. Promote the canary\n", 0,
     "canary: { promote: { command: make all } }"},
    {"sign-off-after-what-it-gates", "# A\n## B (T-0)\n1. Go\n## Sign-off\n- **Ann**: ___\n", 4},
    {"sign-off-after-what-it-gates", "# A\n## B (T-0)\n1. Go\n## Sign-off\n- **Ann**: ___\n", 0,
     "quorum: { before: b-t-0 }"},
    {"sign-off-after-what-it-gates", "# A\n## B (T-1h)\n1. Go\n## Sign-off\n- **Ann**: ___\n", 4},
    {"sign-off-after-what-it-gates",
     "# A\n## B (T-1h)\n1. Go\n## Sign-off\n- **Ann**: ___\n## C (T-0)\n1. Go\n", 0},
    {"sign-off-after-what-it-gates", "# A\n## Deploy\n1. Go\n## Sign-off\n- **Ann**: ___\n", 4},
    {"duplicate-item", "# A\n## B\n- [ ] c\n- [ ] d\n- [ ] c\n", 5},
    {"duplicate-item", "# A\n## B\n- [ ] c\n## D\n- [ ] c\n", 0},
    {"blank-sign-off", "# A\n## Sign-off\n- **Ann**: ___\n", 3},
    {"blank-sign-off", "# A\n## Sign-off\n- **Ann**: ___\n", 0,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a } }"},
    {"blank-sign-off", "# A\n## Sign-off\n- **Ann**: ___\n", 3,
     "people: { a: { name: '<who signs>' } }\nroles: { ann: { person: a } }"},
    {"broken-link", "# A\n## References\n- [D](other.md)\n", 3},
    {"broken-link", "# A\n## References\n- [D](doc.md#part) [E](https://e.example/x)\n", 0},
    {"broken-link", "# A\n- [ ] see [D](other.md) first\n", 2},
    {"broken-anchor", "# A\n## B c!\n- [ ] see [B](#b-d)\n", 3},
    {"broken-anchor", "# A\n## B c!\n## B c!\n- [ ] [B](#b-c) [B](#b-c-1) [A](#a) [t](#top)\n", 0},
    {"broken-anchor", "# A\n## \xE2\x9C\x85 B\n- [ ] [B](#-b) [C](#here) <a name=\"here\"></a>\n",
     0},
    {"wrong-interpreter", STEP("bash scripts/a"), 0},
    {"endless-command", STEP("watch date"), 5},
    {"endless-command", STEP("ssh web1"), 5},
    {"endless-command", STEP("ssh web1 date"), 0},
    {"endless-command", STEP("ping -c 3 web1"), 0},
    {"endless-command", STEP("git log | less"), 5},
    {"endless-command", STEP("sudo journalctl -fu nginx"), 5},
    {"endless-command", STEP("journalctl -u nginx --no-pager -o short-full"), 0},
    {"endless-command", STEP("ssh web1 'tail -n 5 -f x'"), 5},
    {"endless-command", STEP("ssh -i key -p 22 web1"), 5},
    {"endless-command", STEP("ssh -i key web1 'tail -n 5 x'"), 0},
    {"endless-command", STEP("sudo ping web1"), 5},
    {"endless-command", STEP("mysql -u root -p shop"), 5},
    {"endless-command", STEP("mysql -u root -e 'show tables'"), 0},
    {"endless-command", STEP("cat a.sql | mysql; mysql shop < a.sql"), 0},
    {"endless-command", STEP("psql -h db"), 5},
    {"endless-command", STEP("psql -h db -tAc 'select 1'"), 0},
    {"endless-command", STEP("redis-cli -h db"), 5},
    {"endless-command", STEP("redis-cli -h db ping"), 0},
    {"endless-command", STEP("docker run --rm -it alpine sh"), 5},
    {"endless-command", STEP("kubectl exec pod -it -- bash"), 5},
    {"endless-command", STEP("docker exec web nginx -t"), 0},
    {"endless-command", STEP("docker compose up"), 5},
    {"endless-command", STEP("docker-compose up -d web"), 0},
    {"endless-command", STEP("kubectl port-forward svc/x 80:80"), 5},
    {"endless-command", STEP("kubectl -n shop edit deploy x; kubectl edit deploy x"), 5},
    {"endless-command", STEP("while true; do date; done"), 5},
    {"endless-command", STEP("while read a; do date; done < b"), 0},
    {"endless-command", STEP("python3"), 5},
    {"endless-command", STEP("curl https://shop.net/x | bash"), 0},
    {"endless-command", STEP("sudo -i"), 5},
    {"endless-command", STEP("su - deploy -c 'ls'"), 0},
    {"endless-command", STEP("read -r -p 'sure? ' a"), 5},
    {"endless-command", STEP("git commit"), 5},
    {"endless-command", STEP("git commit -am x"), 0},
    {"endless-command", STEP("vmstat 1"), 5},
    {"endless-command", STEP("vmstat; iostat 1 3"), 0},
    {"endless-command", STEP("cat >a <<END\n   tail -f b\n   END"), 0},
    {"endless-command", STEP("time tail -f b"), 5},
    {"endless-command", STEP("LANG=C sudo -u app tail -f b"), 5},
    {"endless-command", STEP("env A=1 top"), 5},
    {"endless-command", STEP("if tail -f b; then ls; fi"), 5},
    {"endless-command", STEP("for a in b; do top; done"), 5},
    {"endless-command", STEP("(tail -f b)"), 5},
    {"endless-command", STEP("{ exec /usr/bin/tail -F b; }"), 5},
    {"endless-command", STEP("A=$(tail -f b)"), 5},
    {"endless-command", STEP("echo `journalctl -fu b`"), 5},
    {"endless-command", STEP("ls\n   ssh web1 tail -f b"), 6},
    {"endless-command", STEP("ssh -t web1 top"), 5},
    {"endless-command", STEP("ssh -p 22 -t u@web1 'sudo htop'"), 5},
    {"endless-command", STEP("ssh web1 uptime   # less than 2 is fine"), 0},
    {"endless-command", STEP("ssh web1 'sudo apt-get install -y vim htop'"), 0},
    {"endless-command", STEP("ssh web1 'top -b -n1'"), 0},
    {"endless-command", STEP("docker stats"), 5},
    {"endless-command", STEP("docker stats --no-stream"), 0},
    {"endless-command", STEP("sudo docker events"), 5},
    {"endless-command", STEP("docker events --until 1m"), 0},
    {"endless-command", STEP("dmesg -w"), 5},
    {"endless-command", STEP("dmesg | tail"), 0},
    {"endless-command", STEP("inotifywait -m b"), 5},
    {"endless-command", STEP("yes"), 5},
    {"endless-command", STEP("yes | ./a.sh"), 0},
    {"endless-command", STEP("sudo yes | head -1"), 0},
    {"endless-command", STEP("k9s"), 5},
    {"endless-command", STEP("python manage.py shell"), 5},
    {"endless-command", STEP("python manage.py migrate"), 0},
    {"endless-command", STEP("python manage.py shell < warm.py"), 0},
    {"endless-command", STEP("rails console"), 5},
    {"endless-command", STEP("echo 'Cart.count' | rails console"), 0},
    {"endless-command", STEP("docker compose exec web bash"), 5},
    {"endless-command", STEP("docker compose exec -T web ls"), 0},
    {"endless-command", STEP("kubectl rollout status deploy/x -w"), 0},
    {"endless-command", STEP("kubectl logs x --tail=9 -f=false"), 0},
    {"endless-command", STEP("timeout 5 tail -f b"), 0},
    {"endless-command", STEP("if timeout 5 tail -f b; then ls; fi"), 0},
    {"endless-command", STEP("time python b.py; ./top_up; sudo -u app psql -c b"), 0},
    {"endless-command", STEP("A='tail -f b'; echo 'tail -f b'"), 0},
    {"missing-program", STEP("sudo no-such-program --now"), 5},
    {"missing-program", STEP("A=b cd x && ls | $RUN y; ./scripts/a.sh"), 0},
    {"missing-program",
     "# A\n- [ ] b\n## Troubleshooting\n### Slow\n```bash\nno-such-program\n```\n", 6},
    {"missing-program", STEP("cat <<'END'\n   no-such-program\n   END"), 0},
    {"missing-program", STEP("case $a in b|c) ls ;; esac; select a in b; do ls; done"), 0},
    {"missing-program", STEP("no-such-program --now"), 0,
     "hosts: { w: { ssh: web } }\nsteps: { b/go: { host: w } }"},
    {"missing-program", STEP("psql -c \"\n   select a\n   \" && ls"), 0},
    {"missing-program", STEP("echo don't\n   no-such-program"), 6},
    {"missing-program", STEP("A=(\n   b\n   \"c\"\n   )\n   ls"), 0},
    {"missing-program", STEP("A=(b)\n   no-such-program"), 6},
    {"missing-program", STEP("go() {\n   ls\n   }\n   go"), 0},
    {"missing-program", STEP("function go {\n   ls\n   }\n   go"), 0},
    {"missing-program", STEP("for a in b; do break; continue; done; readonly a; typeset b"), 0},
    {"missing-program", STEP("A=$(ls get b | cat)"), 0},
    {"missing-program", STEP("A=$(no-such-program a)"), 5},
    {"missing-program", STEP("NAME   HOLDER\n   Oct 18 19:39:36 web1 a\n   timeout  = 3"), 0},
    {"missing-program", STEP("I0428 02:23:13.498282   11418 a\n   most by (a) (b)"), 0},
    {"missing-program", STEP("irate(a[2m])"), 0},
    {"missing-program", STEP("if (no-such-program a); then ls; fi"), 5},
    {"missing-program", STEP("no-such-program \"a(b)\" 'c (d)' \\(e"), 5},
    {"missing-program", STEP("no-such-program $(ls a)"), 5},
    {"missing-program", STEP("A=<the name of it>"), 0},
    {"missing-program", STEP("A=b NO_such_program c"), 5},
    {"missing-program", STEP("echo \"$(no-such-program a)\""), 5},
    {"several-commands-in-one-fence", STEP("kubectl get pods   # first; then wait"), 0},
    {"several-commands-in-one-fence", STEP("psql -c \"\n   select a\n   from b\""), 0},
    {"hidden-pipe-failure", STEP("a \"b=\\\"c\\\"\" | d \"e\""), 5},
    {"hidden-pipe-failure", STEP("a \"b=\\\"c | d\\\"\""), 0},
    {"hidden-pipe-failure", STEP("psql -c \"select a | b\n   from c || d | e\""), 0},
    {"missing-script", STEP("A=(\n   [b]=c/d\n   \"e:f/g\"\n   )"), 0},
    {"missing-script", STEP("bash scripts/b.sh"), 0,
     "hosts: { w: { ssh: web } }\nsteps: { b/go: { host: w } }"},
    {"missing-make-target", STEP("make nothing"), 0,
     "hosts: { w: { ssh: web } }\nsteps: { b/go: { host: w } }"},
    {"placeholder-in-command", STEP("echo -e \"${GREEN}[INFO]${NC} $1\"; echo '[ERROR] a'"), 0},
    {"placeholder-in-command", STEP("echo \"Usage: $0 <name>\"; printf '%s <name>' a"), 0},
    {"placeholder-in-command", STEP("kubectl logs [POD_NAME]"), 5},
    {"placeholder-in-command", STEP("echo \"<name>\" > a.txt"), 5},
    {"canary-without-promote-command", "# A\n## B\n1. Wait until it is promoted\n", 0},
    {"canary-without-promote-command", STEP("make canary") "2. **Canary is watched**\n", 0},
    {"canary-without-promote-command",
     "# A\n## B\n1. **Deploy canary (10%)**\n   ```bash\n   make all\n   ```\n", 3},
    {"canary-without-promote-command",
     "# A\n## B\n1. **Deploy canary (10%)**\n   ```bash\n   make all\n   ```\n2. **Promote the "
     "canary**\n   ```bash\n   make all\n   ```\n",
     0},
    {"role-without-key", "# A\n## B\n1. Go\n", -1,
     "people: { a: { name: Ann } }\nroles: { lead: { person: a } }\nquorum: { before: b, roles: "
     "[lead] }"},
    {"missing-script", STEP("bash scripts/a.sh"), 0},
    {"blank-cell", "# A\n- [ ] b\n\n| C | D |\n|---|---|\n| e | ____ |\n| f | ____ |\n", 6},
    {"blank-cell", "# A\n- [ ] b\n\n| C | D |\n|---|---|\n| e | f_g |\n", 0},
    {"blank-cell", "# A\n- [ ] b\n\n| C | D |\n|---|---|\n| e | TBD |\n", 6},
    {"unfilled-field", "# A\n- [ ] call [NAME]\n", 2},
    {"unfilled-field", "# A\n- [ ] Started at: ______\n", 2},
    {"unfilled-field", "# A\n- [ ] see [name](doc.md), [x], `a__b`\n", 0},
    {"unfilled-field", "# A\n## Sign-off\n- **Ann**: ____\n", 0},
    {"placeholder-domain", "# A\n- [ ] open https://api.yourdomain.com/health\n", 2},
    {"placeholder-domain", STEP("curl https://example.com/health"), 5},
    {"placeholder-domain", STEP("curl https://api.my-domain.com/health"), 5},
    {"placeholder-domain", "# A\n- [ ] Replace every `yourdomain.com`\n", 0},
    {"placeholder-domain", "# A\n- [ ] open https://shop.net/health\n", 0},
    {"destructive-command", STEP("sudo rm -f -r /srv/shop"), 5},
    {"destructive-command", STEP("(cd a; rm -rf b)"), 5},
    {"destructive-command", STEP("if ls a; then rm -r a; fi"), 5},
    {"destructive-command", STEP("time sudo -u app /bin/rm -rf a"), 5},
    {"destructive-command", STEP("ssh web1 'cd a && rm -rf b'"), 5},
    {"destructive-command", STEP("sudo bash -c \"dropdb shop\""), 5},
    {"destructive-command", STEP("bash -euo pipefail -c 'rm -rf a'"), 5},
    {"destructive-command", STEP("ssh -p 22 web1 rm -rf /srv/shop"), 5},
    {"destructive-command", STEP("A=$(kubectl delete pod a)"), 5},
    {"destructive-command", STEP("ls | xargs -0 rm -rf; find a -delete"), 5},
    {"destructive-command", STEP("echo 'rm -rf a' $(ls); ssh web1 'rm a.log'; find a -name b"), 0},
    {"destructive-command", STEP("psql -c 'DROP TABLE carts'"), 5},
    {"destructive-command", STEP("psql -c \"delete from carts\""), 5},
    {"destructive-command", STEP("redis-cli -h db flushall"), 5},
    {"destructive-command", STEP("kubectl -n shop delete pod a"), 5},
    {"destructive-command", STEP("terraform -chdir=a destroy"), 5},
    {"destructive-command", STEP("git push --force origin main"), 5},
    {"destructive-command", STEP("docker compose down --volumes"), 5},
    {"destructive-command",
     STEP("rm a.log; psql -c 'delete from carts where old'; git push; docker compose down"), 0},
    {"destructive-command", STEP("echo kubectl delete pod a; grep drop-table a"), 0},
    {"destructive-command", STEP("rm -r a"), 0, "steps: { b/go: { dangerous: true } }"},
    {"placeholder-in-command", STEP("kubectl delete pod <pod>"), 5},
    {"placeholder-in-command", STEP("export TOKEN=YOUR_TOKEN"), 5},
    {"placeholder-in-command", STEP("psql -h {{ db_host }} -c 'select 1'"), 5},
    {"placeholder-in-command", STEP("ssh root@[IP]; ping 10.0.0.x"), 5},
    {"placeholder-in-command", STEP("export HOST=TBD"), 5},
    {"placeholder-in-command",
     STEP("docker ps --format '{{.Names}} {{end}}'; echo ${a[IP]} 1.2.3; pip install a==1.2.x"), 0},
    {"placeholder-in-command", STEP("sort < a.txt > b.txt; cat <<EOF"), 0},
    {"placeholder-in-command", STEP("mktemp /tmp/a.XXXXXX; sort <in >out"), 0},
    {"placeholder-in-command", STEP("grep \"<title>\" index.html"), 5},
    {"placeholder-in-command", STEP("cat >a <<'END'\n   <title>\n   END"), 0},
    {"limit-without-equality",
     "# A\n## B\n1. Go\n   - Error rate < 5%\n## Rollback\n### Triggers\n- Error rate > 5%\n", 4},
    {"limit-without-equality",
     "# A\n## B\n1. Go\n   - Error rate <= 5%\n## Rollback\n### Triggers\n- Error rate > 5%\n", 0},
    {"limit-without-missing-data", "# A\n## Rollback\n### Triggers\n- Error rate > 5%\n", 4},
    {"limit-without-missing-data", "# A\n## Rollback\n### Triggers\n- Error rate > 5%\n", 0,
     "canary: { sharedOutage: hold }"},
    {"limit-without-value", "# A\n- [ ] p50 < Xms\n", 2},
    {"limit-without-value", "# A\n- [ ] p50 < 20ms, a <b> c\n", 0},
    {"role-without-key", "# A\n## Sign-off\n- **Ann**: ___\n", 3,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a } }"},
    {"role-without-key", "# A\n## Sign-off\n- **Ann**: ___\n", 0,
     "people: { a: { keys: [ 'ssh-ed25519 AAAA' ] } }\nroles: { ann: { person: a } }"},
    {"shared-role", "# A\n## Sign-off\n- **Ann**: ___\n- **Ben**: ___\n", 4,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a }, ben: { person: a } }"},
    {"shared-role", "# A\n## Sign-off\n- **Ann**: ___\n- **Ben**: ___\n", 0,
     "people: { a: { name: Ann }, b: { name: B } }\nroles: { ann: { person: a }, ben: { person: b "
     "} }"},
    {"shared-role", "# A\n## Sign-off\n- **Ann**: ___\n- **Ben**: ___\n", 0,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a }, ben: { person: a } }\nquorum: { "
     "distinct: false }"},
    {"shared-role", "# A\n## Sign-off\n- **Ann**: ___\n- **Ben**: ___\n", 0,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a }, ben: { person: a } }\nquorum: { "
     "roles: [ann] }"},
    {"shared-role", "# A\n## B\n1. Go\n", -1,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a }, ben: { person: a } }\nquorum: { "
     "before: b, roles: [ann, ben] }"},
    {"role-without-contact",
     "# A\n## Contacts\n- **Ben**: b@shop.net\n## Sign-off\n- **Ann**: ___\n", 5},
    {"role-without-contact",
     "# A\n## Contacts\n- **Ann**: b@shop.net\n## Sign-off\n- **Ann**: ___\n", 0},
    {"mutable-image-tag", STEP("docker run shop:v1.2.0"), 5},
    {"mutable-image-tag", STEP("deploy --image=reg.shop.net:5000/shop:latest"), 5},
    {"mutable-image-tag", STEP("IMAGE=shop:v3 docker compose up -d"), 5},
    {"mutable-image-tag", STEP("sudo docker pull shop"), 5},
    {"mutable-image-tag", STEP("docker image pull reg.shop.net:5000/shop"), 5},
    {"mutable-image-tag", STEP("docker compose pull web; git pull; docker pull $IMAGE"), 0},
    {"mutable-image-tag",
     STEP("git push live feature:main; scp a web1:latest; redis-cli get user:1234567; curl -u "
          "a:123456 b; cosign verify sha256:0123456"),
     0},
    {"mutable-image-tag",
     STEP("docker run shop@sha256:abc; make smoke:v1.0; nc db:5432; cp a b:c/d"), 0},
    {"trigger-equals-alert",
     "# A\n## B\n- [ ] **Errors**: alert at error rate > 5%\n## Rollback\n### Triggers\n- Error "
     "rate > 5%\n",
     3},
    {"trigger-equals-alert",
     "# A\n## B\n- [ ] **Errors**: alert at error rate > 2%\n## Rollback\n### Triggers\n- Error "
     "rate > 5%\n",
     0},
    {"consecutive-boundary", "# A\n## Rollback\n### Triggers\n- Health failures > 3 consecutive\n",
     4},
    {"consecutive-boundary", "# A\n## Rollback\n### Triggers\n- Health failures >= 3 in a row\n",
     0},
    {"manual-trigger-under-automatic",
     "# A\n## Rollback\n### Automatic triggers\n- Somebody says so\n", 4},
    {"manual-trigger-under-automatic", "# A\n## Rollback\n### Triggers\n- Somebody says so\n", 0},
    {"if-applicable", "# A\n1. Load test (if applicable)\n", 2},
    {"if-applicable", "# A\n1. Load test\n", 0},
    {"boxes-outside-the-gate", "# A\n## B\n- [ ] c\n## Post-launch\n- [ ] d\n", 4},
    {"boxes-outside-the-gate", "# A\n## B\n- [ ] c\n", 0},
    {"host-not-named", STEP("grep x /var/log/shop.log"), 5},
    {"host-not-named", STEP("df -h"), 5},
    {"host-not-named", STEP("df -h"), 0, "hosts: { here: {} }\nsteps: { b/go: { host: here } }"},
    {"endless-command", STEP("vim a"), 0, "steps: { b/go: { tty: true } }"},
    {"host-not-named", STEP("df -h"), 0,
     "hosts: { w: { ssh: web } }\nsteps: { b/go: { host: w } }"},
    {"no-rollback", "# A\n## B (T-0)\n1. Go\n", 2},
    {"no-rollback", "# A\n## B (T-0)\n1. Go\n### Rolling back\n1. Go back\n", 0},
    {"embedded-checklist", "# A\n```\n- [ ] b\n```\n", 2},
    {"embedded-checklist", "# A\n```\n[ ] b\n```\n", 0},
    {"unclosed-fence", "# A\n- [ ] b\n\n```sh\nls\n## C\n", 4},
    {"unclosed-fence", "# A\n~~~\nls\n~~~~\n", 0},
    {"fence-in-fence", "# A\n```markdown\n```sh\nls\n```\n```\n", 2},
    {"fence-in-fence", "# A\n````markdown\n~~~sh\nls\n~~~\n````\n", 0},
    {"boxes-in-comment", "# A\n<!--\n- [ ] b\n-->\n", 2},
    {"boxes-in-comment", "# A\n<!-- b -->\n- [ ] c\n", 0},
    {"unread-box", "# A\n- [-] b\n", 2},
    {"unread-box", "# A\n- [ ] b\n", 0},
    {"claims-done", "# A\n## B DONE\n- [ ] c\n", 2},
    {"claims-done", "# A\n## B DONE\n- [x] c\n", 0},
    {"ticked-open-box", "# A\n- [ ] \xE2\x9C\x85 b\n", 2},
    {"ticked-open-box", "# A\n- [x] \xE2\x9C\x85 b\n", 0},
    {"offset-without-unit", "# A\n- [ ] T-0 b\n- [ ] T+5 c\n", 3},
    {"offset-without-unit", "# A\n- [ ] T-0 b\n- [ ] T+5m c\n", 0},
};

void TestPreflight::everyRuleIsBrokenAndKept()
{
    for (const QString &rule : preflightRules()) {
        const auto has = [&](bool bad) {
            return std::ranges::any_of(traps, [&](const Trap &trap) {
                return rule == QLatin1StringView(trap.rule) && (trap.line > 0) == bad;
            });
        };
        QVERIFY2(has(true), qPrintable(rule + u" is never broken"_s));
        QVERIFY2(has(false), qPrintable(rule + u" is never kept"_s));
    }
}

void TestPreflight::finds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(traps)); ++i)
        QTest::addRow("%s %d", traps[i].rule, i) << i;
}

void TestPreflight::finds()
{
    QFETCH(int, index);
    const Trap &trap = traps[index];
    const auto runbook = parseRunbook(trap.text, u"x.md"_s);
    QVERIFY(runbook);
    const auto plan = parsePlan(trap.plan, u"p.yaml"_s, *runbook, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    int line = 0;
    for (const Finding &finding : preflight(*runbook, &*plan, m_folder.path(), QDate(2026, 2, 1))) {
        QVERIFY(!finding.message.isEmpty());
        QVERIFY(!finding.fix.isEmpty());
        if (finding.rule == QLatin1StringView(trap.rule))
            line = finding.line > 0 ? finding.line : -1;
    }
    QCOMPARE(line, trap.line);
}

void TestPreflight::aCleanRunbookIsClean()
{
    const auto runbook = parseRunbook(STEP("make all"), u"x.md"_s);
    QVERIFY(runbook);
    QVERIFY(preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1)).isEmpty());
}

void TestPreflight::readsVersions_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *asked, const char *version, bool allowed) {
        QTest::addRow("%s of %s", version, asked)
            << QString::fromLatin1(asked) << QString::fromLatin1(version) << allowed;
    };
    row("", "3.13", true);
    row("anything", "3.13", true);
    row(">=3.11", "3.13", true);
    row(">=3.11", "3.9", false);
    row(">=3.9", "3.10", true);
    row(">= 3.11, <3.13", "3.13", false);
    row(">=3.13.2", "3.13", true);
    row("<3.13.2", "3.13", true);
    row("<3.13", "3.13", false);
    row(">3.12", "3.13", true);
    row("<=3.12", "3.13", false);
    row("==3.11.*", "3.13", false);
    row("==3.13.*", "3.13", true);
    row("==3", "3.13", true);
    row("!=3.13.*", "3.13", false);
    row("!=3.13.1", "3.13", true);
    row("~=3.11", "3.13", true);
    row("~=3.11", "4.0", false);
    row("~=3.11.4", "3.13", false);
    row("==2.7", "3", false);
}

void TestPreflight::readsVersions()
{
    QFETCH(QString, asked);
    QFETCH(QString, version);
    QTEST(allowsVersion(asked, version), "allowed");
}

void TestPreflight::tellsBashFromPlainShell_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << u"echo a\n[ a = b ] && ls"_s << 0;
    QTest::newRow("test") << u"echo a\nif [[ a ]]; then"_s << 2;
    QTest::newRow("commented") << u"# [[ a ]]\nls # [[ a ]]"_s << 0;
    QTest::newRow("quoted") << u"awk '\n[[ a ]]\n' b"_s << 0;
    QTest::newRow("in a document") << u"cat <<END\n[[ a ]]\nEND"_s << 0;
    QTest::newRow("array") << u"a=(b c)"_s << 1;
    QTest::newRow("function") << u"a() { ls; }\nb() (ls)"_s << 0;
    QTest::newRow("the word for it") << u"function a { ls; }"_s << 1;
    QTest::newRow("lower case, quoted") << u"echo \"${a,,}\""_s << 1;
    QTest::newRow("default") << u"echo \"${a:-b} ${a%c} ${#a} ${a##*/}\""_s << 0;
    QTest::newRow("pipefail") << u"set -euo pipefail"_s << 1;
    QTest::newRow("errexit") << u"set -eu"_s << 0;
    QTest::newRow("process") << u"diff <(ls) b"_s << 1;
    QTest::newRow("redirections") << u"ls > a 2>&1 < b"_s << 0;
    QTest::newRow("source as an argument") << u"git source x"_s << 0;
}

void TestPreflight::tellsBashFromPlainShell()
{
    QFETCH(QString, script);
    QTEST(firstBashOnly(script).line, "line");
}

void TestPreflight::whatIsFedToAShellDestroysToo_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("found");
    QTest::newRow("a database") << u"psql shop <<SQL\ndrop table carts;\nSQL"_s
                                << u"drop table carts"_s;
    QTest::newRow("another machine")
        << u"ssh web1 bash <<'X'\ncd a\nrm -rf b\nX"_s << u"rm -rf b"_s;
    QTest::newRow("a database behind a pipe")
        << u"cat <<SQL | sudo psql -d shop\ndrop table carts;\nSQL"_s << u"drop table carts"_s;
    QTest::newRow("a file") << u"cat >a.sql <<SQL\ndrop table carts;\nSQL"_s << QString();
}

void TestPreflight::whatIsFedToAShellDestroysToo()
{
    QFETCH(const QString, script);
    QTEST(destructiveIn(script), "found");
}

void TestPreflight::offersDeviations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("interpreter") << QByteArray(STEP("bash scripts/a.py now"))
                                 << u"wrong-interpreter"_s << u"bash scripts/a.py"_s
                                 << u"python3 scripts/a.py"_s;
    QTest::newRow("log") << QByteArray(STEP("tail -f a.log | grep x")) << u"endless-command"_s
                         << u"tail -f a.log | grep x"_s
                         << u"timeout 60 tail -f a.log | grep --line-buffered x || [ "
                            "${PIPESTATUS[0]} = 124 ]"_s;
    QTest::newRow("log in a fence of zsh")
        << QByteArray(STEP("tail -f a.log | grep x")).replace("```bash", "```zsh")
        << u"endless-command"_s << u"tail -f a.log | grep x"_s
        << u"timeout 60 tail -f a.log | grep --line-buffered x || [ ${pipestatus[1]} = 124 ]"_s;
    QTest::newRow("log alone") << QByteArray(STEP("tail -f a.log")) << u"endless-command"_s
                               << u"tail -f a.log"_s
                               << u"timeout 60 tail -f a.log || [ $? = 124 ]"_s;
    QTest::newRow("log in a list")
        << QByteArray(STEP("tail -f a.log; ls")) << u"endless-command"_s << QString() << QString();
    QTest::newRow("log or something else") << QByteArray(STEP("tail -f a.log || true"))
                                           << u"endless-command"_s << QString() << QString();
    QTest::newRow("top") << QByteArray(STEP("top -p $(pgrep shop)")) << u"endless-command"_s
                         << u"top -p $(pgrep shop)"_s << u"top -b -n1 -p \"$(pgrep -d, shop)\""_s;
    QTest::newRow("a script of npm")
        << QByteArray(STEP("make smoke:prod")) << u"missing-make-target"_s << u"make smoke:prod"_s
        << u"npm run smoke:prod"_s;
    QTest::newRow("a script of npm beside a longer one")
        << QByteArray(STEP("make smoke:prod\n   make smoke:prod:bail")) << u"missing-make-target"_s
        << QString() << QString();
    QTest::newRow("an interpreter by its path") << QByteArray(STEP("/bin/bash scripts/a.py"))
                                                << u"wrong-interpreter"_s << QString() << QString();
    QTest::newRow("a value within a word")
        << QByteArray(STEP("ls app-YOUR_NAME.d")) << u"placeholder-in-command"_s << u"YOUR_NAME"_s
        << QString();
    QTest::newRow("by its first line")
        << QByteArray(STEP("bash scripts/python now")) << u"wrong-interpreter"_s
        << u"bash scripts/python"_s << u"python3 scripts/python"_s;
    QTest::newRow("on a line that goes on")
        << QByteArray(STEP("echo \\\n   $(make smoke:prod)")) << u"missing-make-target"_s
        << u"make smoke:prod"_s << u"npm run smoke:prod"_s;
    QTest::newRow("two on one line") << QByteArray(STEP("tail -f a | tail -f b"))
                                     << u"endless-command"_s << QString() << QString();
    QTest::newRow("a plain shell")
        << QByteArray(STEP("sh scripts/bashy.sh now")) << u"interpreter-version"_s
        << u"sh scripts/bashy.sh"_s << u"bash scripts/bashy.sh"_s;
    QTest::newRow("by its own name")
        << QByteArray(STEP("./scripts/bashism")) << u"interpreter-version"_s
        << u"./scripts/bashism"_s << u"bash ./scripts/bashism"_s;
    QTest::newRow("no fix by itself")
        << QByteArray(STEP("ssh web1")) << u"endless-command"_s << QString() << QString();
}

void TestPreflight::offersDeviations()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    QFETCH(QString, before);
    const auto runbook = parseRunbook(text, u"x.md"_s);
    QVERIFY(runbook);
    const auto findings = preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1));
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(found->deviation.has_value(), !before.isEmpty());
    if (!found->deviation)
        return;
    QCOMPARE(found->deviation->step.value, u"b/go"_s);
    QCOMPARE(found->deviation->before, before);
    QTEST(found->deviation->after, "after");
}

/// Who waives one lets the other be found.
void TestPreflight::limitsOfOneLineAreToldApart()
{
    const auto runbook = parseRunbook(
        "# A\n## B\n1. Go\n   - Error rate < 5%, CPU < 60%\n## Rollback\n### Triggers\n"
        "- Error rate > 5%\n- CPU > 60%\n",
        u"x.md"_s);
    QVERIFY(runbook);
    QStringList subjects;
    for (const Finding &finding :
         preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1))) {
        if (finding.rule == "limit-without-equality"_L1)
            subjects.append(finding.subject);
    }
    QCOMPARE(subjects, (QStringList {u"Error rate < 5%"_s, u"CPU < 60%"_s}));
}

void TestPreflight::sarifNamesEveryRule()
{
    const auto runbook = parseRunbook(STEP("bash scripts/a.py | cat"), u"x.md"_s);
    QVERIFY(runbook);
    const auto findings = preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1));
    const QJsonObject run =
        lintSarif(u"a folder/x.md"_s, findings)[u"runs"].toArray().first().toObject();
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    const QJsonArray results = run[u"results"].toArray();
    QCOMPARE(results.size(), findings.size());
    for (const QJsonValue &result : results) {
        QCOMPARE(rules[result[u"ruleIndex"].toInt()][u"id"].toString(),
                 result[u"ruleId"].toString());
        const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
        QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), u"a%20folder/x.md"_s);
        QVERIFY(place[u"region"][u"startLine"].toInt() > 0);
        QVERIFY((QStringList {u"error"_s, u"warning"_s, u"note"_s})
                    .contains(result[u"level"].toString()));
        QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
    }
}

void TestPreflight::sarifNamesThePlan()
{
    const QList<Finding> findings {{u"wrong-interpreter"_s, Severity::Error, 0, u"m"_s, u"f"_s}};
    const auto placeOf = [](const QJsonObject &sarif) {
        return sarif[u"runs"][0][u"results"][0][u"locations"][0][u"physicalLocation"].toObject();
    };
    const QJsonObject place = placeOf(lintSarif(u"x.md"_s, findings, u"/a folder/p.yaml"_s));
    QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), u"file:///a%20folder/p.yaml"_s);
    QVERIFY(!place.contains(u"region"_s));
}

void TestPreflight::findsTheUsersTraps()
{
    const QString path = QStringLiteral(SHARED_RUNBOOK "/ga-launch.md");
    if (!QFile::exists(path))
        QSKIP("the user's runbook is not here");
    const auto runbook = readRunbook(path);
    QVERIFY(runbook);
    QStringList seen;
    for (const Finding &finding : preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1)))
        seen.append(u"%1:%2"_s.arg(finding.rule).arg(finding.line));
    for (const QString &wanted : {u"wrong-interpreter:105"_s,
                                  u"several-commands-in-one-fence:98"_s,
                                  u"endless-command:308"_s,
                                  u"endless-command:317"_s,
                                  u"hidden-pipe-failure:311"_s,
                                  u"placeholder-address:244"_s,
                                  u"past-review-date:330"_s,
                                  u"canary-without-promote-command:138"_s,
                                  u"missing-make-target:99"_s,
                                  u"sign-off-after-what-it-gates:264"_s,
                                  u"broken-link:255"_s,
                                  u"damaged-encoding:1"_s,
                                  u"blank-sign-off:268"_s,
                                  u"placeholder-domain:199"_s,
                                  u"missing-script:100"_s,
                                  u"mutable-image-tag:123"_s,
                                  u"limit-without-equality:127"_s,
                                  u"limit-without-missing-data:174"_s,
                                  u"trigger-equals-alert:87"_s,
                                  u"trigger-equals-alert:88"_s,
                                  u"consecutive-boundary:176"_s,
                                  u"manual-trigger-under-automatic:177"_s,
                                  u"if-applicable:114"_s,
                                  u"boxes-outside-the-gate:201"_s,
                                  u"host-not-named:308"_s,
                                  u"host-not-named:320"_s,
                                  u"role-without-contact:269"_s,
                                  u"blank-cell:268"_s})
        QVERIFY2(seen.contains(wanted), qPrintable(wanted + u" not in "_s + seen.join(u' ')));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
