// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sanitizers.h"
#include "ui/output/outputarea.h"
#include "ui/output/outputview.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestOutputView : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyWhatMayBeShown_data();
    void showsOnlyWhatMayBeShown();
    void noControlCharacterEverReachesTheScreen();
    void coloursCarryOn();
    void longLineIsCut();
    void followsTheEnd();
    void staysWhereItWasPut();
    void showsAnyPartOfALargeFile();
    void aGigabyteNeedsLittleMemory();
    void findsAndWraps();
    void copiesWhatIsSeen();
    void aLongSelectionSaysWhatWasLeftOut();
    void savesTheBytesAsWritten_data();
    void savesTheBytesAsWritten();
    void savesWhatWasShownWhenItWasAsked();
    void aNoteStaysWhileItsOutputGrows_data();
    void aNoteStaysWhileItsOutputGrows();
    void whatIsSelectedStaysWhileTheOutputGrows();
    void whatCannotBeSavedIsSaid();
};

void TestOutputView::showsOnlyWhatMayBeShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("a b") << u"a b"_s;
    QTest::newRow("carriage return at the end") << QByteArray("a\r") << u"a"_s;
    QTest::newRow("carriage return within") << QByteArray("a\rb") << u"a\u240db"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a       b"_s;
    QTest::newRow("nul and bell") << QByteArray("a\0b\x07", 4) << u"a\u2400b\u2407"_s;
    QTest::newRow("colour") << QByteArray("\x1b[1;31mred\x1b[0m") << u"red"_s;
    QTest::newRow("cursor") << QByteArray("a\x1b[2J\x1b[10;10Hb\x1b[?25l") << u"ab"_s;
    QTest::newRow("title") << QByteArray("a\x1b]0;evil\x07"
                                         "b")
                           << u"ab"_s;
    QTest::newRow("clipboard") << QByteArray("a\x1b]52;c;ZXZpbA==\x1b\\b") << u"ab"_s;
    QTest::newRow("device string") << QByteArray("a\x1bPq#0\x1b\\b") << u"ab"_s;
    QTest::newRow("title without an end swallows nothing")
        << QByteArray("a\x1b]0;rest") << u"a\u241b]0;rest"_s;
    QTest::newRow("sequence without an end") << QByteArray("a\x1b[31") << u"a\u241b[31"_s;
    QTest::newRow("escape alone") << QByteArray("a\x1b") << u"a\u241b"_s;
    QTest::newRow("eight-bit control") << QByteArray("a\xc2\x9b"
                                                     "2Jb")
                                       << u"a<U+009B>2Jb"_s;
    QTest::newRow("eight-bit byte alone") << QByteArray("a\x9b"
                                                        "b")
                                          << u"a\ufffdb"_s;
    QTest::newRow("direction") << QString(u"a\u202eb\u2066c"_s).toUtf8()
                               << u"a<U+202E>b<U+2066>c"_s;
    QTest::newRow("words of other scripts") << QString(u"ä 世界 🚀"_s).toUtf8() << u"ä 世界 🚀"_s;
}

void TestOutputView::showsOnlyWhatMayBeShown()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, shown);
    OutputInk ink;
    QCOMPARE(readOutputLine(bytes, ink).text, shown);
}

void TestOutputView::noControlCharacterEverReachesTheScreen()
{
    QRandomGenerator random(7);
    static constexpr char pieces[] = "\x1b[]P_^X;0m\x07\\\x9b\xc2\x9d\xe2\x80\xae\xff\t\r ab";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(24); i > 0; --i)
            bytes += pieces[random.bounded(int(sizeof pieces - 1))];
        OutputInk ink;
        const OutputLine line = readOutputLine(bytes, ink);
        for (const QChar c : line.text)
            QVERIFY2(c >= u' ' && (c < u'\x7f' || c > u'\x9f') && c != u'\u202e',
                     bytes.toHex().constData());
        qsizetype covered = 0;
        for (const OutputSpan &span : line.spans) {
            QCOMPARE(span.start, covered);
            covered += span.length;
        }
        QVERIFY(line.spans.isEmpty() || covered == line.text.size());
        OutputInk again;
        passOutputLine(bytes, again);
        QCOMPARE(again, ink);
    }
}

void TestOutputView::coloursCarryOn()
{
    OutputInk ink;
    const OutputLine first = readOutputLine("a\x1b[1;91mred", ink);
    QCOMPARE(first.spans.size(), 2);
    QCOMPARE(first.spans.at(1).ink, (OutputInk {.colour = 1, .bold = true}));
    QCOMPARE(readOutputLine("on", ink).spans.size(), 1);
    QCOMPARE(readOutputLine("\x1b[38;5;3m\x1b[0moff", ink).spans.size(), 0);
}

void TestOutputView::longLineIsCut()
{
    OutputInk ink;
    const OutputLine line = readOutputLine(QByteArray(100'000, 'x') + "\x1b[31m", ink);
    QVERIFY(line.text.size() < 5000);
    QVERIFY(line.text.endsWith(u'…'));
    QCOMPARE(ink.colour, 1);
}

/// A view of a file of numbered lines, shown.
class ShownFile
{
public:
    explicit ShownFile(int lines)
    {
        (void)file.open();
        add(lines);
        view.resize(600, 400);
        view.setFile(file.fileName());
        view.show();
    }
    void add(int lines)
    {
        QByteArray bytes;
        for (int i = 0; i < lines; ++i)
            bytes += "line " + QByteArray::number(count++) + '\n';
        file.write(bytes);
        file.flush();
    }

    QTemporaryFile file;
    OutputView view;
    OutputArea *area = view.area();
    int count = 0;
};

void TestOutputView::followsTheEnd()
{
    ShownFile shown(1000);
    QTRY_COMPARE(shown.area->lineCount(), 1000);
    QVERIFY(shown.area->visibleText().endsWith("line 999"_L1));
    shown.add(500);
    shown.view.refresh();
    QTRY_VERIFY(shown.area->visibleText().endsWith("line 1499"_L1));
}

void TestOutputView::staysWhereItWasPut()
{
    ShownFile shown(1000);
    QTRY_COMPARE(shown.area->lineCount(), 1000);
    shown.area->verticalScrollBar()->setValue(100);
    const QString before = shown.area->visibleText();
    QVERIFY(before.startsWith("line 100\n"_L1));
    shown.add(500);
    shown.view.refresh();
    QTRY_COMPARE(shown.area->lineCount(), 1500);
    QCOMPARE(shown.area->visibleText(), before);
    // Painting is no trouble for what is odd either.
    QVERIFY(!shown.view.grab().isNull());
}

void TestOutputView::showsAnyPartOfALargeFile()
{
    ShownFile shown(2'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown.area->lineCount(), 2'000'000, 30'000);
    QVERIFY(shown.area->visibleText().endsWith("line 1999999"_L1));
    shown.area->verticalScrollBar()->setValue(1'234'567);
    QVERIFY(shown.area->visibleText().startsWith("line 1234567\n"_L1));
}

/// What this process holds, in bytes.
static qint64 residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return -1;
}

/// Ten million lines, and one that is as long as is left of a gigabyte.
static bool writeGigabyte(QFile &file, int lines)
{
    QByteArray piece;
    for (int i = 0; i < lines; ++i) {
        piece += "line " + QByteArray::number(i) + '\n';
        if (piece.size() > 1 << 20 || i + 1 == lines) {
            if (file.write(piece) != piece.size())
                return false;
            piece.clear();
        }
    }
    // The hole takes no room on the disk, and is read as NUL bytes.
    return file.seek(1 << 30) && file.write("\nthe needle\n") > 0 && file.flush();
}

void TestOutputView::aGigabyteNeedsLittleMemory()
{
    static constexpr int lines = 10'000'000;
    QTemporaryFile file;
    QVERIFY(file.open());
    if (!writeGigabyte(file, lines))
        QSKIP("There is no room for it here.");
    OutputView view;
    view.resize(600, 400);
    view.show();
    const qint64 before = residentMemory();
    QVERIFY(before > 0);
    view.setFile(file.fileName());
    auto *area = view.area();
    QTRY_COMPARE_WITH_TIMEOUT(area->lineCount(), lines + 2, 100'000);
    QVERIFY(area->visibleText().endsWith("the needle"_L1));
    area->verticalScrollBar()->setValue(7'654'321);
    QVERIFY(area->visibleText().startsWith("line 7654321\n"_L1));
    QTest::keySequence(area, QKeySequence::Find);
    QTest::keyClicks(view.findChild<QLineEdit *>(u"outputSearch"_s), u"the needle"_s);
    QTest::keyClick(view.findChild<QLineEdit *>(u"outputSearch"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(area->selectedText(), u"the needle"_s, 100'000);
    QVERIFY(!view.grab().isNull());
    const qint64 grown = residentMemory() - before;
    if (!isSanitized())
        QVERIFY2(grown < 24LL << 20, qPrintable(QString::number(grown)));
}

void TestOutputView::findsAndWraps()
{
    ShownFile shown(50'000);
    QTRY_COMPARE(shown.area->lineCount(), 50'000);
    QTest::keySequence(shown.area, QKeySequence::Find);
    auto *needle = shown.view.findChild<QLineEdit *>(u"outputSearch"_s);
    QTRY_VERIFY(needle->isVisible());
    QTest::keyClicks(needle, u"LINE 3333"_s.toLower());
    QTest::keyClick(needle, Qt::Key_Return);
    QTRY_COMPARE(shown.area->selectedText(), u"line 3333"_s);
    QVERIFY(shown.area->visibleText().contains("line 3333\n"_L1));
    QTest::keyClick(needle, Qt::Key_Return);
    QTRY_VERIFY(shown.area->visibleText().contains("line 33330\n"_L1));
    QTest::keyClick(needle, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(shown.area->visibleText().contains("line 3333\n"_L1));
    QTest::keyClick(needle, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(shown.area->visibleText().contains("line 33339\n"_L1));
    const auto *said = shown.view.findChild<QLabel *>(u"outputSearchSaid"_s);
    QVERIFY(!said->text().isEmpty());
    needle->setText(u"no such words"_s);
    QTest::keyClick(needle, Qt::Key_Return);
    QTRY_COMPARE(said->text(), u"not found"_s);
    QTest::keyClick(needle, Qt::Key_Escape);
    QVERIFY(!needle->isVisible());
}

void TestOutputView::copiesWhatIsSeen()
{
    OutputView view;
    view.resize(600, 400);
    view.setOutput("one\n\x1b[31mtwo\x1b[0m\nthree");
    QTRY_COMPARE(view.area()->lineCount(), 3);
    QTest::keySequence(view.area(), QKeySequence::SelectAll);
    QTest::keySequence(view.area(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\ntwo\nthree"_s);
}

void TestOutputView::aLongSelectionSaysWhatWasLeftOut()
{
    ShownFile shown(100'001);
    QTRY_COMPARE(shown.area->lineCount(), 100'001);
    const auto *note = shown.view.findChild<QLabel *>(u"outputNote"_s);
    QTest::keySequence(shown.area, QKeySequence::SelectAll);
    QTest::keySequence(shown.area, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 99'999);
    QVERIFY(note->isVisible());
    const QLocale locale;
    QCOMPARE(note->text(),
             u"Only the first %1 of the %2 selected lines were copied."_s.arg(
                 locale.toString(100'000), locale.toString(100'001)));
    QVERIFY(shown.view.findChild<QToolButton *>(u"outputSaveSelected"_s)->isVisible());
    shown.view.findChild<QToolButton *>(u"outputSaveSelected"_s)->click();
    auto *dialog = shown.view.findChild<QFileDialog *>();
    QVERIFY(dialog && !dialog->isModal());
    QTemporaryDir folder;
    emit dialog->fileSelected(folder.filePath(u"all.log"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(note->text().contains("bytes saved to"_L1), qPrintable(note->text()),
                              60'000);
    QCOMPARE(QFileInfo(folder.filePath(u"all.log"_s)).size(), shown.file.size());
    // Another output has its own story.
    shown.view.setOutput("other");
    QVERIFY(!note->isVisible());
}

void TestOutputView::savesTheBytesAsWritten_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("all") << true;
    QTest::newRow("the selected lines") << false;
}

void TestOutputView::savesTheBytesAsWritten()
{
    QFETCH(const bool, whole);
    QByteArray bytes;
    QByteArray chosen;
    // Beyond a mark, with what cannot be shown as it is.
    for (int i = 0; i < 3000; ++i) {
        const QByteArray line = "\x1b[31mline " + QByteArray::number(i) + QByteArray("\0\xff\n", 3);
        bytes += line;
        if (i >= 1200 && i <= 1201)
            chosen += line;
    }
    OutputView view;
    view.resize(600, 400);
    view.setOutput(bytes);
    view.show();
    QTRY_COMPARE(view.area()->lineCount(), 3000);
    auto *area = view.area();
    area->verticalScrollBar()->setValue(1200);
    const QPoint place(30, 4 + area->fontMetrics().lineSpacing() / 2);
    QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(area->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      place + QPoint(0, area->fontMetrics().lineSpacing()));
    QTemporaryDir folder;
    view.save(folder.filePath(u"out"_s), whole);
    const auto *note = view.findChild<QLabel *>(u"outputNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains("bytes saved to"_L1), 60'000);
    QFile file(folder.filePath(u"out"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole ? bytes : chosen);
    QCOMPARE(QFile::permissions(file.fileName())
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestOutputView::savesWhatWasShownWhenItWasAsked()
{
    OutputView view;
    view.setOutput("one\ntwo\n");
    view.findChild<QAction *>(u"outputSaveAll"_s)->trigger();
    auto *dialog = view.findChild<QFileDialog *>();
    QVERIFY(dialog);
    view.setOutput("another step's\n");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    emit dialog->fileSelected(path);
    const auto saved = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(saved(), QByteArray("one\ntwo\n"), 60'000);
}

void TestOutputView::aNoteStaysWhileItsOutputGrows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("of");
    QTest::addColumn<bool>("stays");
    const QByteArray lines = [] {
        QByteArray bytes;
        for (int i = 0; i < 500; ++i)
            bytes += "line " + QByteArray::number(i) + '\n';
        return bytes;
    }();
    const QByteArray one = "one\n";
    QTest::newRow("more behind it") << one << QByteArray("one\ntwo\n") << u"a"_s << true;
    QTest::newRow("its beginning is gone") << lines << lines.sliced(100) + "more\n"
                                           << u"a"_s << true;
    QTest::newRow("of something else") << one << QByteArray("one\ntwo\n") << u"b"_s << false;
    QTest::newRow("something else") << one << QByteArray("two\n") << u"a"_s << false;
    QTest::newRow("something long")
        << lines << lines.sliced(100).replace("499", "500") << u"a"_s << false;
    QTest::newRow("begun anew") << one << QByteArray() << u"a"_s << false;
}

void TestOutputView::aNoteStaysWhileItsOutputGrows()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, of);
    QFETCH(const bool, stays);
    OutputView view;
    view.resize(600, 400);
    view.show();
    view.setOutput(before, u"a"_s);
    QTemporaryDir folder;
    view.save(folder.filePath(u"out"_s), true);
    const auto *note = view.findChild<QLabel *>(u"outputNote"_s);
    QVERIFY(note->isVisible());
    // It is written meanwhile.
    view.setOutput(after, of);
    QCOMPARE(note->isVisible(), stays);
    if (!stays)
        return;
    const QString told = u"%1 bytes saved to "_s.arg(QLocale().toString(before.size()));
    QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith(told), 60'000);
    QTRY_COMPARE(view.area()->lineCount(), after.count('\n'));
    view.setOutput(after + "last\n", of);
    QVERIFY(note->isVisible());
    QTRY_COMPARE(view.area()->lineCount(), after.count('\n') + 1);
}

void TestOutputView::whatIsSelectedStaysWhileTheOutputGrows()
{
    OutputView view;
    view.resize(600, 400);
    view.show();
    view.setOutput("one\ntwo\n");
    QTRY_COMPARE(view.area()->lineCount(), 2);
    view.area()->selectAll();
    view.setOutput("one\ntwo\nthree\n");
    QTRY_COMPARE(view.area()->lineCount(), 3);
    QCOMPARE(view.area()->selectedText(), u"one\ntwo"_s);
}

void TestOutputView::whatCannotBeSavedIsSaid()
{
    OutputView view;
    view.setOutput("one\n");
    view.save(u"/no/such/folder/out"_s, true);
    const auto *note = view.findChild<QLabel *>(u"outputNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith("It could not be saved: "_L1), 60'000);
    QVERIFY(note->text().contains("/no/such/folder"_L1));
}

QTEST_MAIN(TestOutputView)
#include "tst_outputview.moc"
