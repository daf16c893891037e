// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The folder of the shared cases, which may not be there.
inline QDir sharedCasesFolder()
{
    return QDir(qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES)));
}

/// A table of shared cases.
struct CaseFile
{
    QString name;
    QJsonObject content;
};

/// All of them, whatever they are called; the running test fails by the name of one that cannot be
/// read.
inline QList<CaseFile> sharedCaseFiles()
{
    QList<CaseFile> files;
    const QDir folder = sharedCasesFolder();
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QJsonParseError fault;
        fault.error = QJsonParseError::UnterminatedObject;
        QJsonDocument document;
        if (file.open(QIODevice::ReadOnly))
            document = QJsonDocument::fromJson(file.readAll(), &fault);
        if (!document.isObject()) {
            QTest::qFail(
                qPrintable(
                    QStringLiteral("%1 is no table of cases: %2").arg(name, fault.errorString())),
                __FILE__, __LINE__);
        }
        files.append({name, document.object()});
    }
    return files;
}

/// What a row is called, if anything.
inline QString caseName(const QJsonObject &row)
{
    for (const char *key : {"name", "function", "what"}) {
        if (row.contains(QLatin1StringView(key)))
            return row.value(QLatin1StringView(key)).toString();
    }
    return {};
}

/// A row of the running test for each row under `key` of all files that `has`, in the column `row`;
/// one that is empty where there is none. `params` of its file stand in it, too.
inline void addSharedCases(QLatin1StringView key, QLatin1StringView has = {})
{
    QTest::addColumn<QJsonObject>("row");
    qsizetype added = 0;
    const QList<CaseFile> files = sharedCaseFiles();
    for (const CaseFile &file : files) {
        const QJsonArray rows = file.content.value(key).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows.at(i).toObject();
            if (!has.isEmpty() && !row.contains(has))
                continue;
            if (file.content.contains(QLatin1StringView("params")))
                row.insert(QStringLiteral("of"), file.content.value(QLatin1StringView("params")));
            QTest::addRow("%s %s %lld %s", qPrintable(file.name), key.data(), qlonglong(i),
                          qPrintable(caseName(row)))
                << row;
            ++added;
        }
    }
    if (added == 0)
        QTest::newRow("absent") << QJsonObject();
}

/// The row of the running test, as `row`; skips where there is none.
#define SHARED_CASE_OR_SKIP                                                                        \
    QFETCH(const QJsonObject, row);                                                                \
    if (row.isEmpty())                                                                             \
    QSKIP("the shared cases are not here")
