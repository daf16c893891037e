// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <functional>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

/// A hundred megabytes of nothing in a hundred kilobytes.
inline QByteArray gzipBomb()
{
    const QByteArray packed = qCompress(QByteArray(100 << 20, '\0'), 9);
    // qCompress: four bytes of length, two of a header, four of a checksum around the stream.
    return QByteArray::fromHex("1f8b0800000000000003") + packed.sliced(6, packed.size() - 10)
        + QByteArray(8, '\0');
}

/// A file of garbage at the path.
struct GarbageFile
{
    const char *name;
    std::function<bool(const QString &path)> make;
    /// Nothing can be read there, or nothing to the end.
    bool isNoAnswer = false;
    /// What is written to it byte by byte while it is read.
    QByteArray slowly = {};
};

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// An XML document whose entities say each other ten times over.
inline QByteArray entityBomb()
{
    QByteArray text = "<?xml version=\"1.0\"?><!DOCTYPE t [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return text + "]><testsuite><testcase name=\"&e9;\"/></testsuite>";
}

inline const QList<GarbageFile> &garbageFiles()
{
    const auto of = [](const QByteArray &bytes) {
        return [bytes](const QString &path) { return put(path, bytes); };
    };
    const auto linkTo = [](const QString &target) {
        return [target](const QString &path) { return QFile::link(target, path); };
    };
    const auto fifo = [](const QString &path) { return mkfifo(qPrintable(path), 0600) == 0; };
    static const QList<GarbageFile> rows {
        {"not there", [](const QString &) { return true; }},
        {"empty", of({})},
        {"white space", of(" \n\n\t\r\n")},
        {"truncated", of("{\"tests\":[{\"name\":\"a\",\"outcome\":\"pas")},
        {"truncated XML", of("<testsuite tests=\"1\"><testcase name=\"a\"/>")},
        {"HTML", of("<!doctype html><html><body>Log in</body></html>")},
        {"JSON of another kind", of("{\"hello\":{\"world\":[null,true,1e308]}}")},
        {"a JSON number", of("42")},
        {"deep JSON", of(QByteArray(5000, '[') + QByteArray(5000, ']'))},
        {"deep XML", of(QByteArray("<a>").repeated(20'000))},
        {"an entity bomb", of(entityBomb())},
        {"invalid UTF-8", of(QByteArray::fromHex("7b22ff00fe01c0af22eda0803a317d"))},
        {"NUL bytes", of(QByteArray(4096, '\0'))},
        {"gzip bomb", of(gzipBomb())},
        {"one line of megabytes", of(QByteArray(12 << 20, 'x'))},
        {"huge",
         [](const QString &path) { return put(path, "{") && QFile::resize(path, qint64(3) << 30); },
         true},
        {"a folder", [](const QString &path) { return QDir().mkdir(path); }},
        {"below a file", linkTo(QStringLiteral("/etc/passwd/nothing")), true},
        {"a loop of links", [](const QString &path) { return QFile::link(path, path); }, true},
        {"an endless device", linkTo(QStringLiteral("/dev/zero")), true},
        {"a silent pipe", fifo, true},
        {"slow, byte by byte", fifo, true, QByteArray(100'000, ' ')}};
    return rows;
}

/// Writes to a pipe as slowly as `GarbageServer` does, until it is destroyed.
inline std::jthread slowWriter(const QString &path, const QByteArray &bytes)
{
    return std::jthread([path = QFile::encodeName(path), bytes](const std::stop_token &stop) {
        // For reading too, so that it neither waits for a reader nor is ended by its going.
        const int pipe = open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        for (qsizetype i = 0; pipe >= 0 && i < bytes.size() && !stop.stop_requested(); ++i) {
            if (write(pipe, bytes.constData() + i, 1) != 1)
                break;
            poll(nullptr, 0, 5);
        }
        if (pipe >= 0)
            close(pipe);
    });
}

struct GarbageSecret
{
    const char *name;
    QByteArray bytes;
};

inline const QList<GarbageSecret> &garbageSecrets()
{
    const QByteArray strong = "qL8w-Zp3v_Rt6x.Nb1k~Hy5d+Gc9m/Fs2j";
    static const QList<GarbageSecret> rows {
        {"empty", {}},
        {"white space", QByteArray(40, ' ')},
        {"one byte over and over", QByteArray(64, 'a')},
        {"a placeholder", "please-change-me-before-you-go-live-0123"},
        {"a page with 200", "<!doctype html><html><body>Log in to read it</body></html>"},
        {"a line end behind it", strong + '\n'},
        {"a NUL byte within", strong + '\0' + strong},
        {"invalid UTF-8", strong + QByteArray::fromHex("ff00fe01c0afeda080")},
        {"invalid UTF-8 without NUL", strong + QByteArray::fromHex("fffec0afeda080")},
        {"huge", strong.repeated((4 << 20) / int(strong.size()))}};
    return rows;
}
