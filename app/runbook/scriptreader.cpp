// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/scriptreader.h"

#include "runbook/commandline.h"
#include "runbook/substitutions.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What stands before a program and runs it.
struct Wrapper
{
    /// Options whose value is a word of its own.
    QStringList valued = {};
    /// Words of its own before the program.
    int operands = 0;
};

} // namespace

/// Shells in shells: nobody who means well nests them deeper.
static constexpr int deepestShell = 10;

static const QHash<QString, Wrapper> &wrappers()
{
    static const QHash<QString, Wrapper> known {
        {u"sudo"_s,
         {{u"-u"_s, u"-g"_s, u"-h"_s, u"-p"_s, u"-C"_s, u"-r"_s, u"-t"_s, u"-T"_s, u"-U"_s, u"-D"_s,
           u"-R"_s, u"--user"_s, u"--group"_s, u"--host"_s, u"--prompt"_s, u"--chdir"_s}}},
        {u"doas"_s, {{u"-u"_s, u"-C"_s}}},
        {u"runuser"_s, {{u"-u"_s, u"-g"_s, u"-G"_s, u"--user"_s, u"--group"_s}}},
        {u"env"_s, {{u"-u"_s, u"-C"_s, u"--unset"_s, u"--chdir"_s}}},
        {u"exec"_s, {{u"-a"_s}}},
        {u"nice"_s, {{u"-n"_s, u"--adjustment"_s}}},
        {u"ionice"_s, {{u"-c"_s, u"-n"_s}}},
        {u"stdbuf"_s, {{u"-i"_s, u"-o"_s, u"-e"_s}}},
        {u"timeout"_s, {{u"-k"_s, u"-s"_s, u"--kill-after"_s, u"--signal"_s}, 1}},
        {u"flock"_s, {{u"-w"_s, u"-E"_s}, 1}},
        {u"time"_s, {{u"-f"_s, u"-o"_s}}},
        {u"taskset"_s, {{}, 1}},
        {u"watch"_s, {{u"-n"_s, u"--interval"_s}}},
        {u"xargs"_s, {{u"-I"_s, u"-n"_s, u"-P"_s, u"-L"_s, u"-d"_s, u"-a"_s, u"-E"_s, u"-s"_s}}},
        {u"parallel"_s, {{u"-j"_s, u"-a"_s, u"--jobs"_s, u"--joblog"_s}}},
        {u"nohup"_s, {}},
        {u"setsid"_s, {}},
        {u"command"_s, {}},
        {u"builtin"_s, {}},
        {u"if"_s, {}},
        {u"then"_s, {}},
        {u"elif"_s, {}},
        {u"else"_s, {}},
        {u"while"_s, {}},
        {u"until"_s, {}},
        {u"do"_s, {}},
        {u"!"_s, {}},
        {u"{"_s, {}},
        {u"coproc"_s, {}},
        {u"case"_s, {{}, 2}},
        {u"function"_s, {{}, 1}},
    };
    return known;
}

/// Behind assignments, redirections, a function's name, the patterns of a case, and whatever only
/// runs another program.
static qsizetype firstProgram(const QStringList &words)
{
    static const QRegularExpression before(uR"(^\w+\+?=|^\d*[<>]+.|\)$)"_s);
    static const QRegularExpression redirection(uR"(^\d*[<>]+$)"_s);
    qsizetype at = 0;
    while (at < words.size()) {
        if (before.match(words[at]).hasMatch()) {
            ++at;
            continue;
        }
        if (redirection.match(words[at]).hasMatch()) {
            at += 2;
            continue;
        }
        const auto wrapper = wrappers().constFind(words[at].section(u'/', -1));
        if (wrapper == wrappers().constEnd())
            break;
        for (++at; at < words.size() && words[at].size() > 1 && words[at].startsWith(u'-'); ++at) {
            if (words[at] == "--"_L1) {
                ++at;
                break;
            }
            if (wrapper->valued.contains(words[at]))
                ++at;
        }
        at += wrapper->operands;
    }
    return at;
}

static bool isShellProgram(const QString &name)
{
    static const QRegularExpression pattern(uR"(^(?:ba|da|z|k)?sh$)"_s);
    return pattern.match(name).hasMatch();
}

static bool isInterpreter(const QString &name)
{
    static const QRegularExpression pattern(
        uR"(^(?:python[\d.]*|node|ruby|perl|php|lua|Rscript|expect|pwsh|tsx|ts-node)$)"_s);
    return isShellProgram(name) || pattern.match(name).hasMatch();
}

/// Whether the value of an interpreter's option is the word after it.
static bool takesValue(const QString &option, bool shell)
{
    static const QStringList valued {u"-o"_s, u"-W"_s, u"-X"_s,       u"-r"_s,
                                     u"-I"_s, u"-f"_s, u"--require"_s};
    if (!shell)
        return valued.contains(option);
    return option == "-O"_L1 || option == "--rcfile"_L1 || option == "--init-file"_L1
        || (!option.startsWith("--"_L1) && option.endsWith(u'o'));
}

ScriptReader::ScriptReader(const QString &checkout, const QString &place)
    : m_checkout(checkout.isEmpty() ? QString() : QDir::cleanPath(checkout))
    , m_place(place)
{
}

QList<CalledScript> ScriptReader::read(const QString &line, int number)
{
    const Substituted bare = withoutSubstitutions(line);
    QList<CalledScript> found;
    for (const QString &inner : bare.inner)
        readInner(inner, number, found);
    for (QString simple : simpleCommands(bare.line)) {
        while (simple.startsWith(u'(') && m_outer.size() < deepestShell) {
            m_outer.append(m_place);
            simple = simple.sliced(1).trimmed();
        }
        qsizetype closing = 0;
        while (closing < m_outer.size() && simple.endsWith(u')')) {
            simple = simple.chopped(1).trimmed();
            ++closing;
        }
        readSimple(shellWords(simple), number, found);
        // What a subshell did to its place ends with it.
        for (; closing > 0; --closing)
            m_place = m_outer.takeLast();
    }
    if (!bare.open.isEmpty() && m_outer.size() < deepestShell) {
        // A later line closes it, as it would a subshell.
        m_outer.append(m_place);
        found += read(bare.open, number);
    }
    return found;
}

void ScriptReader::readSimple(const QStringList &words, int number, QList<CalledScript> &found)
{
    const qsizetype at = firstProgram(words);
    if (at >= words.size())
        return;
    const QString &program = words[at];
    const QString name = program.section(u'/', -1);
    const QStringList fed = std::exchange(m_fed, {});
    if (name == "cd"_L1 || name == "pushd"_L1)
        return goTo(words, at);
    if (name == "cat"_L1) {
        for (const QString &word : words.sliced(at + 1)) {
            if (!word.startsWith(u'-') && !word.startsWith(u'<') && !word.contains(u'$'))
                m_fed.append(word);
        }
        return;
    }
    if (name == "su"_L1) {
        if (const qsizetype option = words.indexOf(u"-c"_s, at); option > 0)
            readInner(words.value(option + 1), number, found);
        return;
    }
    if (name == "eval"_L1)
        return readInner(words.sliced(at + 1).join(u' '), number, found);
    if (name == "trap"_L1)
        return readInner(words.value(at + 1), number, found);
    if (name == "find"_L1)
        return readFind(words, at, number, found);
    if (name == "make"_L1 || name == "gmake"_L1) {
        found.append(calledMake(words, at, number));
    } else if (isInterpreter(name)) {
        readInterpreter(words, at, fed, number, found);
    } else if (name == "source"_L1 || name == "."_L1) {
        if (words.size() > at + 1)
            found.append(called(words[at + 1], u"bash"_s, number));
    } else if (program.contains(u'/') && !program.contains(u'$') && !program.startsWith(u'~')) {
        const bool inside =
            !m_checkout.isEmpty() && QDir::cleanPath(program).startsWith(m_checkout + u'/');
        if (!program.startsWith(u'/') || inside)
            found.append(called(program, {}, number));
    }
}

CalledScript ScriptReader::calledMake(const QStringList &words, qsizetype at, int number) const
{
    static const QRegularExpression count(u"^\\d+$"_s);
    // Options and redirections whose value is a word of its own.
    static const QStringList valued {u"-I"_s,         u"-o"_s, u"-W"_s, u"-l"_s, u"--old-file"_s,
                                     u"--new-file"_s, u">"_s,  u">>"_s, u"2>"_s, u"<"_s};
    QString file = u"Makefile"_s;
    QString folder;
    QStringList goals;
    while (++at < words.size()) {
        const QString &word = words[at];
        if (word == "-f"_L1 || word == "--file"_L1 || word == "--makefile"_L1)
            file = words.value(++at);
        else if (word == "-C"_L1 || word == "--directory"_L1)
            folder = QDir::cleanPath(folder + words.value(++at)) + u'/';
        else if (valued.contains(word)
                 || (word == "-j"_L1 && count.match(words.value(at + 1)).hasMatch()))
            ++at;
        else if (word.startsWith("--directory="_L1))
            folder = QDir::cleanPath(folder + word.section(u'=', 1)) + u'/';
        else if (word.startsWith("--file="_L1) || word.startsWith("--makefile="_L1))
            file = word.section(u'=', 1);
        else if (word.startsWith("-C"_L1))
            folder = word.sliced(2) + u'/';
        else if (word.startsWith("-f"_L1))
            file = word.sliced(2);
        else if (word.startsWith(u'#'))
            break;
        else if (!word.startsWith(u'-') && !word.contains(u'=') && !word.contains(u'$')
                 && !word.contains(u'>') && !word.contains(u'<'))
            goals.append(word);
    }
    CalledScript make =
        called(folder.isEmpty() ? file : QDir::cleanPath(folder + file), u"make"_s, number);
    make.goals = goals;
    return make;
}

void ScriptReader::readFind(const QStringList &words, qsizetype at, int number,
                            QList<CalledScript> &found)
{
    static const QStringList runs {u"-exec"_s, u"-execdir"_s, u"-ok"_s, u"-okdir"_s};
    while (++at < words.size()) {
        if (!runs.contains(words[at]))
            continue;
        QStringList command;
        while (++at < words.size() && words[at] != ";"_L1 && words[at] != "+"_L1)
            command.append(shellQuoted(words[at]));
        readInner(command.join(u' '), number, found);
    }
}

/// The file that is a command's standard input; empty where that is no file.
static QString inputOf(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "<"_L1 || words[i] == "0<"_L1)
            return words.value(i + 1);
        if (words[i].startsWith(u'<') && !words[i].startsWith("<<"_L1))
            return words[i].sliced(1);
    }
    return {};
}

void ScriptReader::readInterpreter(const QStringList &words, qsizetype at, const QStringList &fed,
                                   int number, QList<CalledScript> &found)
{
    const QString name = words[at].section(u'/', -1);
    const bool shell = isShellProgram(name);
    for (++at; at < words.size() && words[at].startsWith(u'-'); ++at) {
        const QString &option = words[at];
        if (shell && !option.startsWith("--"_L1) && option.contains(u'c'))
            return readInner(words.value(at + 1), number, found);
        if (option == "-c"_L1 || option == "-m"_L1)
            return;
        if (option == "-e"_L1 && !shell)
            return;
        if (option == "-"_L1 || (shell && option.contains(u's') && !option.startsWith("--"_L1)))
            break;
        if (takesValue(option, shell))
            ++at;
    }
    const bool reads = at >= words.size() || words[at].startsWith(u'-')
        || words[at].startsWith(u'<') || words[at].startsWith(u'>');
    QStringList files = reads ? fed : QStringList {words.value(at)};
    if (const QString input = inputOf(words); reads && !input.isEmpty())
        files = {input};
    for (const QString &file : std::as_const(files)) {
        if (!file.contains(u'$'))
            found.append(called(file, name, number));
    }
}

/// A shell within the shell begins where that one stands.
void ScriptReader::readInner(const QString &text, int number, QList<CalledScript> &found)
{
    if (m_depth >= deepestShell)
        return;
    ScriptReader inner(m_checkout, m_place);
    inner.m_depth = m_depth + 1;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        found += inner.read(line, number);
}

void ScriptReader::goTo(const QStringList &words, qsizetype at)
{
    for (++at; at < words.size() && words[at].size() > 1 && words[at].startsWith(u'-'); ++at) { }
    const QString folder = words.value(at);
    // Where that leads cannot be told: what follows is taken for what it says.
    if (folder.isEmpty() || folder == "-"_L1 || folder.contains(u'$') || folder.startsWith(u'~'))
        m_place.clear();
    else
        m_place = fromHere(folder);
}

QString ScriptReader::fromHere(const QString &path) const
{
    if (m_place.isEmpty() || path.startsWith(u'/'))
        return path;
    return QDir::cleanPath(m_place + u'/' + path);
}

CalledScript ScriptReader::called(const QString &word, const QString &interpreter, int number) const
{
    // A redirection may stand right behind it.
    static const QRegularExpression redirection(u"[<>].*$"_s);
    const QString written = QString(word).remove(redirection);
    return {fromHere(written), interpreter, number, written};
}
