// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/documentrows.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = DocumentRow::Kind;

/// "heading 1 Title", one row a line.
static QString told(const QList<DocumentRow> &rows)
{
    static const QStringList kinds {u"heading"_s, u"text"_s,   u"bullet"_s, u"numbered"_s,
                                    u"box"_s,     u"ticked"_s, u"code"_s,   u"rule"_s,
                                    u"gap"_s,     u"source"_s};
    QStringList lines;
    for (const DocumentRow &row : rows)
        lines.append(u"%1:%2 %3 %4 %5"_s.arg(QString::number(row.line), kinds.at(int(row.kind)),
                                             QString::number(row.level),
                                             QString::number(row.number), row.text));
    return lines.join(u'\n');
}

class TestDocumentRows : public QObject
{
    Q_OBJECT

    static void addTexts()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray steps =
            "1. **One**\n   ```bash\n   make one\n\n   make two\n   ```\n   - [ "
            "] seen\n\n2. **Two**\n   text\n   lazy\nlazier\n\n3. Three\n";
        QTest::newRow("headings") << QByteArray(
            "# A\n\ntext\n\n## B\n\nmore\nlines\n\nC\n===\n\nD\n");
        QTest::newRow("steps") << "# S\n\n" + steps + "\n## End\n";
        QTest::newRow("a fence to the end") << QByteArray("# F\n\n```\n# no heading\n1. no step\n");
        QTest::newRow("fences") << QByteArray(
            "~~~\n# a\n\n```\n~~~\n# b\n\n````\n```\n\n# c\n````\n\n# d\n");
        QTest::newRow("comments") << QByteArray(
            "# A\n\n<!-- open\n\n# hidden\n\n- [ ] hidden\n\n-->\n\n# B\n\n<div>\n# in it\n\n# "
            "C\n\n<pre>\n\n# "
            "D\n\n</pre>\n\nend\n");
        QTest::newRow("boxes") << QByteArray("- [ ] a\n- [x] b\n  - [ ] c\n\n  d\n- [X] e\n\n* ✅ "
                                             "f\n* [ ] g\n\n> - [ ] quoted\n> # h\n\n---\n");
        QTest::newRow("tables") << QByteArray(
            "text\n\n| a | b |\n|---|---|\n| c | `d` |\n| e |\n\nf | g\n--|--\nh | i\nj\n\nk\n");
        QTest::newRow("front matter")
            << "---\ntitle: T\nowner: O\n---\n# A\n\n" + steps + "---\nb: c\n---\n";
        QTest::newRow("links") << QByteArray(
            "# A [here](there)\n\n[x]: /y\n\nsee [x]\n\n- an [array] of\n- more\n\nend\n");
        QTest::newRow("a link told of at the end") << QByteArray(
            "# A\n\nsee [x] and\n\n- [x][] there\n\nthen\n\n1. one\n2. two\n\n[x]: /y\n");
        QTest::newRow("a link told of in two lines")
            << QByteArray("# A\n\nsee [x y]\n\nthen\n\n[x\ny]: /z\n\nend\n");
        QTest::newRow("damaged") << QByteArray("# A \xc3\xa2\xe2\x82\xac\xe2\x80\x9c B\n\n- "
                                               "\xc3\xa4 \xe2\x9c\x85\n\n## \xc3\xb6\n\nend\n");
        QTest::newRow("one byte a letter") << QByteArray("# Gr\xfc\xdf"
                                                         "e\n\n- \xe4\n\n## \xf6\n\nend\n");
        QTest::newRow("one byte a letter at the end")
            << QByteArray("# Gr\xc3\xbc\n\n- a\n\n## B\n\nend \xf6\n");
        QTest::newRow("one line") << QByteArray("a line without an end");
        QTest::newRow("one list") << steps.repeated(3);
        QTest::newRow("code in the margin")
            << QByteArray("- a\n\n      code\n\n    text\n\n\tcode\n\n\n\tcode\n\nb\n");
        QTest::newRow("lists in lists") << QByteArray(
            "1) a\n   1) b\n\n      c\n   2) d\n2) e\n- f\n+ g\n\n\n+ h\n10. i\n11. j\n");
    }

private slots:
    void showsWhatStandsInIt()
    {
        const auto lines =
            documentLines("# A *launch*\n\nof [us](x)\ntwice\n\n1. **One**: do\n   "
                          "```sh\n   make one\n   ```\n   - [x] seen\n2. Two\n\n---\n\n| a "
                          "| b |\n|---|---|\n| c | d |\n",
                          u"a.md"_s);
        QVERIFY(lines);
        QCOMPARE(told(lines->rows),
                 u"1:heading 1 0 A launch\n"
                 "0:gap 0 0 \n"
                 "3:text 0 0 of us\n"
                 "4:text 0 0 twice\n"
                 "0:gap 0 0 \n"
                 "6:numbered 1 1 One: do\n"
                 "8:code 1 0 make one\n"
                 "10:ticked 2 0 seen\n"
                 "11:numbered 1 2 Two\n"
                 "0:gap 0 0 \n"
                 "13:rule 0 0 \n"
                 "0:gap 0 0 \n"
                 "15:text 0 0 a  │  b\n"
                 "17:text 0 0 c  │  d"_s);
        QVERIFY(!lines->isPart);
    }

    void theBeginningIsThatOfTheWhole_data() { addTexts(); }

    /// Wherever it is cut, whatever ends its lines.
    void theBeginningIsThatOfTheWhole()
    {
        QFETCH(QByteArray, text);
        const QByteArray crlf = QByteArray(text).replace("\n", "\r\n");
        const QByteArray cr = QByteArray(text).replace("\n", "\r");
        for (const QByteArray &bytes : {text, crlf, cr, "\xef\xbb\xbf" + text}) {
            const auto whole = documentLines(bytes, u"a.md"_s);
            QVERIFY(whole);
            for (qsizetype cut = 1; cut <= bytes.size(); ++cut) {
                const auto head = documentHead(bytes, u"a.md"_s, cut);
                QVERIFY(head);
                QVERIFY2(!head->rows.isEmpty(), "nothing is shown");
                QCOMPARE(head->bytes, bytes.size());
                if (head->rows.first().kind == Kind::Source)
                    continue;
                QVERIFY2(
                    head->rows.size() <= whole->rows.size()
                        && std::equal(head->rows.begin(), head->rows.end(), whole->rows.begin()),
                    qPrintable(u"cut at %1:\n%2\n--\n%3"_s.arg(
                        QString::number(cut), told(head->rows), told(whole->rows))));
                QVERIFY(head->isPart || head->rows == whole->rows);
            }
        }
    }

    void realRunbooksBeginAsTheyAre()
    {
        QDirIterator files(QStringLiteral(TEST_DATA), {u"*.md"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto whole = documentLines(bytes, file.fileName());
            if (!whole)
                continue;
            ++looked;
            for (qsizetype cut = 100; cut < bytes.size(); cut += 1 + bytes.size() / 40) {
                const auto head = documentHead(bytes, file.fileName(), cut);
                QVERIFY(head);
                if (!head->rows.isEmpty() && head->rows.first().kind == Kind::Source)
                    continue;
                QVERIFY2(
                    head->rows.size() <= whole->rows.size()
                        && std::equal(head->rows.begin(), head->rows.end(), whole->rows.begin()),
                    qPrintable(u"%1 cut at %2"_s.arg(file.fileName()).arg(cut)));
            }
        }
        QVERIFY(looked > 5);
    }

    void stepsAreShownBeforeTheirListEnds()
    {
        const QByteArray text =
            "# A\n\n" + QByteArray("1. **Step**\n   ```\n   make\n   ```\n\n").repeated(2000);
        const auto head = documentHead(text, u"a.md"_s);
        QVERIFY(head);
        QVERIFY(head->isPart);
        QCOMPARE_GT(std::ranges::count(head->rows, Kind::Numbered, &DocumentRow::kind), 20);
        QCOMPARE(head->rows.last().text, u"make"_s);
    }

    void aScreenIsEnoughToBeginWith()
    {
        const QByteArray steps = "# A\n\n" + QByteArray("1. make\n").repeated(5000);
        const auto few = documentHead(steps, u"a.md"_s);
        QVERIFY(few);
        QCOMPARE_GT(few->rows.size(), 100);
        QCOMPARE_LT(few->rows.size(), 200);
    }

    void aBlockLongerThanAScreenIsShownAllTheSame()
    {
        const QByteArray text = "# A\n\n```\n" + QByteArray("make\n").repeated(500) + "```\n\nB\n\n"
            + QByteArray(20000, 'a');
        const auto head = documentHead(text, u"a.md"_s);
        QVERIFY(head);
        QCOMPARE_GT(std::ranges::count(head->rows, Kind::Code, &DocumentRow::kind), 499);
    }

    void whatIsNotCertainIsShownAsItStands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("second");
        QTest::newRow("one long fence") << "```\n# no heading\n" + QByteArray("a\n").repeated(9000)
                + "```\n" << u"# no heading"_s;
        QTest::newRow("a link that is told of later")
            << "# A\nsee [x]\n\n" + QByteArray("- a\n").repeated(9000) + "\n[x]: /y\n"
            << u"see [x]"_s;
        QTest::newRow("one long comment") << "<!--\n# B\n" + QByteArray("a\n").repeated(9000)
                + "-->\n" << u"# B"_s;
    }

    void whatIsNotCertainIsShownAsItStands()
    {
        QFETCH(QByteArray, text);
        const auto head = documentHead(text, u"a.md"_s);
        QVERIFY(head);
        QVERIFY(head->isPart);
        QVERIFY(std::ranges::all_of(
            head->rows, [](const DocumentRow &row) { return row.kind == Kind::Source; }));
        QTEST(head->rows.at(1).text, "second");
        QCOMPARE(head->rows.at(1).line, 2);
    }

    void whatIsNoTextIsRefused()
    {
        QVERIFY(!documentHead(QByteArray("a\0b", 3) + QByteArray(20000, 'a'), u"a.md"_s));
        QVERIFY(!documentHead("\xff\xfe" + QByteArray(20000, 'a'), u"a.md"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentRows)
#include "tst_documentrows.moc"
