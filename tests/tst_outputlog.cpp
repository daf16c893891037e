// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/outputlog.h"
#include "process/terminaltext.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOutputLog : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryLine_data();
    void findsEveryLine();
    void growsWithTheFile();
    void partsFollowEachOther();
    void keepsFewMarks();
    void longLineIsCutAndPassed();
    void bytesStayAsTheyAre();
    void findsForwardsAndBackwards();
    void findsAcrossPieces();
    void smallLettersFindCapitals();
    void aTerminalGetsColoursOnly_data();
    void aTerminalGetsColoursOnly();
};

static OutputIndex indexed(const OutputSource &source)
{
    OutputIndex index;
    index.extend(source, qint64(1) << 40);
    return index;
}

/// Lines of many lengths, always the same.
static QList<QByteArray> someLines(int count, int longest)
{
    QRandomGenerator random(4);
    QList<QByteArray> lines;
    for (int number = 0; number < count; ++number)
        lines.append(QByteArray::number(number) + ' '
                     + QByteArray(random.bounded(longest), char('a' + number % 26)));
    return lines;
}

void TestOutputLog::findsEveryLine_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("none") << QList<QByteArray>() << QByteArray();
    QTest::newRow("one without an end") << QList<QByteArray> {"a"} << QByteArray();
    QTest::newRow("one") << QList<QByteArray> {"a"} << QByteArray("\n");
    QTest::newRow("empty ones") << QList<QByteArray> {"", "", "b", ""} << QByteArray("\n");
    QTest::newRow("short ones") << someLines(3000, 20) << QByteArray("\n");
    QTest::newRow("long ones") << someLines(300, 9000) << QByteArray();
}

void TestOutputLog::findsEveryLine()
{
    QFETCH(const QList<QByteArray>, lines);
    QFETCH(const QByteArray, end);
    const OutputSource source = OutputSource::bytes(lines.join('\n') + end);
    const OutputIndex index = indexed(source);
    QCOMPARE(index.lineCount(), lines.size());
    QCOMPARE(index.lines(source, 0, lines.size() + 10), lines);
    for (qsizetype first = 0; first < lines.size(); first += 97)
        QCOMPARE(index.lines(source, first, 300), lines.mid(first, 300));
    qint64 offset = 0;
    for (qsizetype number = 0; number < lines.size(); ++number) {
        if (number % 41 == 0)
            QCOMPARE(index.lineAt(source, offset), number);
        offset += lines.at(number).size() + 1;
    }
}

void TestOutputLog::growsWithTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const OutputSource source = OutputSource::file(file.fileName());
    OutputIndex index;
    const auto write = [&](const QByteArray &bytes) {
        file.write(bytes);
        file.flush();
        index.extend(source, 1000);
    };
    write("one\ntw");
    QCOMPARE(index.lineCount(), 2);
    write("o\n");
    QCOMPARE(index.lineCount(), 2);
    QCOMPARE(index.lines(source, 0, 9), (QList<QByteArray> {"one", "two"}));
    write("three");
    QCOMPARE(index.lines(source, 2, 1), QList<QByteArray> {"three"});
    QCOMPARE(index.size(), source.size());
}

void TestOutputLog::partsFollowEachOther()
{
    const QTemporaryDir folder;
    const QString spool = folder.filePath(u"step-1"_s);
    const auto append = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    append(spool, "one\n");
    const OutputSource source = OutputSource::parts(spool);
    OutputIndex index;
    index.extend(source, 1000);
    QCOMPARE(index.lineCount(), 1);
    // The second part begins later, the third grows; the next attempt is another step's run.
    append(spoolOfPart(spool, 1), "two\nthr");
    append(spoolOfPart(spool, 2), "ee\n");
    append(folder.filePath(u"step-2"_s), "other\n");
    index.extend(source, 1000);
    append(spoolOfPart(spool, 2), "four\n");
    index.extend(source, 1000);
    QCOMPARE(index.lines(source, 0, 9), (QList<QByteArray> {"one", "two", "three", "four"}));
    QCOMPARE(source.read(5, 7), "wo\nthre");
    QCOMPARE(findInOutput(source, "three", 0, false), 8);
    QCOMPARE(spoolOfPart({}, 1), QString());
}

void TestOutputLog::keepsFewMarks()
{
    const OutputSource source = OutputSource::bytes(QByteArray("x\n").repeated(10'000'000));
    const OutputIndex index = indexed(source);
    QCOMPARE(index.lineCount(), 10'000'000);
    QVERIFY2(index.markCount() * qsizetype(sizeof(OutputIndex::Mark)) < 1'000'000,
             qPrintable(QString::number(index.markCount())));
    QCOMPARE(index.lines(source, 9'999'998, 5), (QList<QByteArray> {"x", "x"}));
}

void TestOutputLog::longLineIsCutAndPassed()
{
    const QByteArray huge(5'000'000, 'h');
    const OutputSource source = OutputSource::bytes("a\n" + huge + "\nb\nc\n");
    const OutputIndex index = indexed(source);
    QCOMPARE(index.lineCount(), 4);
    QCOMPARE(index.lines(source, 0, 4),
             (QList<QByteArray> {"a", huge.left(OutputIndex::lineCap), "b", "c"}));
    QCOMPARE(index.lineAt(source, 3'000'000), 1);
    QCOMPARE(index.lineAt(source, huge.size() + 3), 2);
}

void TestOutputLog::bytesStayAsTheyAre()
{
    const QByteArray odd("\0\xff\xc3\x1b[2J", 7);
    const OutputSource source = OutputSource::bytes(odd + '\n' + odd);
    QCOMPARE(indexed(source).lines(source, 0, 2), (QList<QByteArray> {odd, odd}));
}

void TestOutputLog::findsForwardsAndBackwards()
{
    const OutputSource source = OutputSource::bytes("ab ab ab");
    QCOMPARE(findInOutput(source, "ab", 0, false), std::optional<qint64>(0));
    QCOMPARE(findInOutput(source, "ab", 1, false), std::optional<qint64>(3));
    QCOMPARE(findInOutput(source, "ab", 7, false), std::optional<qint64>());
    QCOMPARE(findInOutput(source, "ab", 8, true), std::optional<qint64>(6));
    QCOMPARE(findInOutput(source, "ab", 6, true), std::optional<qint64>(3));
    QCOMPARE(findInOutput(source, "ab", 0, true), std::optional<qint64>());
    QCOMPARE(findInOutput(source, "", 0, false), std::optional<qint64>());
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(findInOutput(source, "ab", 0, false, stopped.get_token()), std::optional<qint64>());
}

void TestOutputLog::findsAcrossPieces()
{
    constexpr qsizetype piece = 1 << 20;
    QByteArray bytes(4 * piece, '.');
    const QList<qint64> places {piece - 3, 2 * piece, 3 * piece - 1, 4 * piece - 6};
    for (const qint64 place : places)
        bytes.replace(place, 6, "needle");
    const OutputSource source = OutputSource::bytes(bytes);
    qint64 from = 0;
    for (const qint64 place : places) {
        QCOMPARE(findInOutput(source, "needle", from, false), std::optional<qint64>(place));
        from = place + 1;
    }
    from = bytes.size();
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        QCOMPARE(findInOutput(source, "needle", from, true), std::optional<qint64>(*place));
        from = *place;
    }
}

void TestOutputLog::smallLettersFindCapitals()
{
    const OutputSource source = OutputSource::bytes("x ERROR error Error");
    QCOMPARE(findInOutput(source, "error", 0, false), std::optional<qint64>(2));
    QCOMPARE(findInOutput(source, "Error", 0, false), std::optional<qint64>(14));
    QCOMPARE(findInOutput(source, "error", 19, true), std::optional<qint64>(14));
}

void TestOutputLog::aTerminalGetsColoursOnly_data()
{
    QTest::addColumn<QByteArray>("wrote");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &wrote, const QByteArray &shown) {
        QTest::newRow(name) << wrote << shown;
    };
    row("plain",
        "a b\tc\nGr\xc3\xbc\xc3\x9f"
        "e\n",
        "a b\tc\nGr\xc3\xbc\xc3\x9f"
        "e\n");
    row("red and back", "\033[1;31mred\033[0m\n", "\033[1;31mred\033[0m\n");
    row("red to the end", "\033[31mred", "\033[31mred\033[0m");
    row("background and hidden", "\033[41;8mx\n", "x\n");
    row("256 colours", "\033[38;5;196mx\033[38;2;1;2;3my\n", "xy\n");
    row("the screen is cleared", "a\033[2J\033[Hb\n", "ab\n");
    row("a title", "\033]0;owned\007x\033]2;again\033\\y\n", "xy\n");
    row("the clipboard", "\033]52;c;YQ==\007\n", "\n");
    row("a title without an end", "\033]0;owned\nx", "\xe2\x90\x9b]0;owned\nx");
    row("a lone escape", "x\033", "x\xe2\x90\x9b");
    row("another character set", "\033(0x\n", "x\n");
    row("written over", "do this\rdo that\r\n", "do this\ndo that\n");
    row("taken back", "ab\b\bcd\n",
        "ab\xe2\x90\x88\xe2\x90\x88"
        "cd\n");
    row("a control of eight bits",
        "\xc2\x9b"
        "2Jx\n",
        "<U+009B>2Jx\n");
    row("turned around",
        "a\xe2\x80\xae"
        "b\n",
        "a<U+202E>b\n");
    row("no UTF-8",
        "a\xff"
        "b\n",
        "a\xef\xbf\xbd"
        "b\n");
}

void TestOutputLog::aTerminalGetsColoursOnly()
{
    QFETCH(QByteArray, wrote);
    QFETCH(QByteArray, shown);
    TerminalText whole;
    QByteArray got = whole.take(wrote);
    got += whole.finish();
    QCOMPARE(got, shown);
    // However it is cut.
    TerminalText pieces;
    got.clear();
    for (const char byte : std::as_const(wrote))
        got += pieces.take(QByteArray(1, byte));
    got += pieces.finish();
    QCOMPARE(got, shown);
}

QTEST_GUILESS_MAIN(TestOutputLog)
#include "tst_outputlog.moc"
