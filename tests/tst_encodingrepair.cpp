// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/encodingrepair.h"
#include "runbook/encodingtables.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEncodingRepair : public QObject
{
    Q_OBJECT

private slots:
    void undoes_data();
    void undoes();
    void leavesAlone_data();
    void leavesAlone();
    void leavesCodeAlone();
    void namesLinesAndCharset();
};

/// `text` as somebody sees it who takes its UTF-8 for `table`.
static QString misread(const QString &text, const std::array<char16_t, 128> &table)
{
    QString out;
    for (const char c : text.toUtf8())
        out += uchar(c) < 0x80 ? QChar(char16_t(c)) : QChar(table[uchar(c) - 0x80]);
    return out;
}

void TestEncodingRepair::undoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"🚀 Launch"_s;
    QTest::newRow("emoji with selector") << u"### 🛡️ 2. Hardening"_s;
    QTest::newRow("check mark") << u"✅ Done"_s;
    QTest::newRow("German") << u"Prüfung für alle Größen"_s;
    QTest::newRow("Russian") << u"Запуск сервиса"_s;
    QTest::newRow("Chinese") << u"发布清单"_s;
    QTest::newRow("quotes") << u"it’s “on”…"_s;
}

void TestEncodingRepair::undoes()
{
    QFETCH(QString, text);
    QCOMPARE(undoMisreading(misread(text, EncodingTables::macRoman), MisreadAs::MacRoman), text);
    QCOMPARE(undoMisreading(misread(text, EncodingTables::windows1252), MisreadAs::Windows1252),
             text);
    const auto found = findMisreading(misread(text, EncodingTables::macRoman));
    QCOMPARE(undoMisreading(misread(text, EncodingTables::macRoman), found), text);
}

void TestEncodingRepair::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"plain"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("emoji") << u"🚀 Launch"_s;
    QTest::newRow("German") << u"Prüfung für alle Größen"_s;
    QTest::newRow("French") << u"l’équipe déploie"_s;
    QTest::newRow("French, one accent") << u"l’équipe"_s;
    QTest::newRow("dash and capital") << u"fin —Étape"_s;
    QTest::newRow("half of a line")
        << misread(u"🚀"_s, EncodingTables::macRoman) + u" und Größe 🚀"_s;
    QTest::newRow("symbols") << u"≤ 5 % → ok, 20 °C"_s;
    QTest::newRow("Chinese") << u"发布清单"_s;
}

void TestEncodingRepair::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(findMisreading(text), MisreadAs::Nothing);
}

void TestEncodingRepair::leavesCodeAlone()
{
    const QByteArray damaged = misread(u"✅ ok"_s, EncodingTables::macRoman).toUtf8();
    const QByteArray text = damaged + "\n```\n" + damaged + "\n```\n" + damaged;
    const auto lines = findDamagedLines(text, 1, {{2, 4}});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).line, 1);
    QCOMPARE(lines.at(1).line, 5);
}

void TestEncodingRepair::namesLinesAndCharset()
{
    const QString damaged = misread(u"Größe"_s, EncodingTables::windows1252);
    const auto lines = findDamagedLines("one\r\ntwo\r" + damaged.toUtf8(), 10, {});
    QCOMPARE(lines, (QList<RepairedLine> {{12, damaged, u"Größe"_s, u"Windows-1252"_s}}));
}

QTEST_GUILESS_MAIN(TestEncodingRepair)
#include "tst_encodingrepair.moc"
