// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/telling.h"
#include "record/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The runbook's own lines, each with its line end; only boxes change, remarks are appended.
class TickedRunbook
{
public:
    explicit TickedRunbook(const LaunchRecord &record)
        : m_record(record)
    {
        for (qsizetype at = 0; at < record.runbookBytes.size();) {
            const qsizetype end = record.runbookBytes.indexOf('\n', at);
            const qsizetype next = end < 0 ? record.runbookBytes.size() : end + 1;
            m_lines.append(record.runbookBytes.sliced(at, next - at));
            at = next;
        }
    }

    QByteArray text()
    {
        for (const Phase &phase : m_record.runbook->phases) {
            for (const Section &section : phase.sections) {
                for (const ChecklistItem &item : section.items)
                    mark(item);
                for (const Step &step : section.steps)
                    mark(step);
            }
        }
        for (const Role &role : m_record.runbook->roles)
            fill(role);
        addOtherNotes();
        // The last of all: the lines are counted as in the document until then.
        if (m_record.opened().rehearsal)
            markRehearsal();
        return m_lines.join() + m_rows;
    }

private:
    bool holds(int line) const { return line > 0 && line <= m_lines.size(); }

    void append(int line, const QString &remark)
    {
        QByteArray &bytes = m_lines[line - 1];
        qsizetype end = bytes.size();
        while (end > 0 && (bytes.at(end - 1) == '\n' || bytes.at(end - 1) == '\r'))
            --end;
        bytes.insert(end, " <!-- " + remark.toUtf8().replace("--", "- -") + " -->");
    }

    QString noteText(const Entry &entry) const
    {
        return Telling::tr("note by %1 (%2): %3")
            .arg(Wording::person(m_record, entry.actor), Wording::dayAndClock(entry.time),
                 Wording::oneLine(std::get<NoteWritten>(entry.event).text));
    }

    /// What people wrote about an item or step, oldest first.
    QString notesOn(const ItemId &id)
    {
        QString notes;
        for (const Entry &entry : m_record.state.notes()) {
            if (std::get<NoteWritten>(entry.event).about != id.value)
                continue;
            notes += u"; "_s + noteText(entry);
            m_placed.insert(entry.seq);
        }
        return notes;
    }

    /// Those about nothing that has a line here stand below the document.
    void addOtherNotes()
    {
        for (const Entry &entry : m_record.state.notes()) {
            if (!m_placed.contains(entry.seq))
                m_rows += "<!-- " + noteText(entry).toUtf8().replace("--", "- -") + " -->\n";
        }
        if (!m_rows.isEmpty() && !m_lines.isEmpty() && !m_lines.constLast().endsWith('\n'))
            m_rows.prepend('\n');
    }

    /// Right below the title; above all but the metadata where something else comes first.
    void markRehearsal()
    {
        qsizetype at = 0;
        const auto lineAt = [&] { return m_lines.at(at).trimmed(); };
        if (!m_lines.isEmpty() && lineAt() == "---") {
            for (at = 1; at < m_lines.size() && lineAt() != "---";)
                ++at;
            at = at < m_lines.size() ? at + 1 : 0;
        }
        while (at < m_lines.size() && lineAt().isEmpty())
            ++at;
        if (at < m_lines.size() && m_lines.at(at).startsWith("# ")) {
            if (!m_lines.at(at).endsWith('\n'))
                m_lines[at].append('\n');
            ++at;
        }
        const QByteArray line = "**" + Wording::rehearsal(m_record.opened()).toUtf8() + "**\n\n";
        m_lines.insert(at, line);
    }

    void mark(const ChecklistItem &item)
    {
        if (!holds(item.line))
            return;
        const ItemStatus status = m_record.item(item.id);
        const QString evidence = Wording::evidence(status, m_record);
        QString remark = stateWord(status.state);
        if (!evidence.isEmpty())
            remark += u": "_s + evidence;
        if (status.since.isValid())
            remark += u" ("_s + Wording::dayAndClock(status.since) + u')';
        const QString notes = notesOn(item.id);
        remark += notes;
        if (!item.isBox()) {
            if (status.state != ItemState::Pending || !notes.isEmpty())
                append(item.line, remark);
            return;
        }
        if (item.kind == ChecklistItem::Kind::TableRow) {
            m_rows += "<!-- "
                + Wording::oneLine(item.title + u": "_s + remark).toUtf8().replace("--", "- -")
                + " -->\n";
            return;
        }
        QByteArray &bytes = m_lines[item.line - 1];
        // Which of several boxes was taken stands in the remark.
        if (item.kind == ChecklistItem::Kind::Choice)
            return append(item.line, remark);
        if (item.kind == ChecklistItem::Kind::Sign && info(status.state).done) {
            const qsizetype sign = bytes.indexOf("\xE2\x98\x90");
            if (sign >= 0)
                bytes.replace(sign, 3, "\xE2\x98\x91");
        }
        for (qsizetype at = bytes.indexOf('['); at >= 0; at = bytes.indexOf('[', at + 1)) {
            if (at + 2 < bytes.size() && bytes.at(at + 2) == ']'
                && strchr(" xX", bytes.at(at + 1)) != nullptr) {
                bytes[at + 1] = info(status.state).done ? 'x' : ' ';
                break;
            }
        }
        append(item.line, remark);
    }

    void mark(const Step &step)
    {
        const StepStatus status = m_record.step(step.id);
        if (!holds(step.line))
            return;
        const QString notes = notesOn(step.id);
        if (status.state == ItemState::Pending && notes.isEmpty() && !status.ahead)
            return;
        QString remark = stateWord(status.state);
        if (status.finished && status.finished->exitCode)
            remark += Telling::tr(", exit %1 after %2")
                          .arg(*status.finished->exitCode)
                          .arg(Wording::took(status.finished->took));
        if (!status.note.isEmpty())
            remark += u": "_s + Wording::oneLine(status.note);
        if (status.ahead)
            remark += u"; "_s + Wording::aheadOfTurn(m_record, *status.ahead);
        append(step.line, remark + notes);
    }

    void fill(const Role &role)
    {
        const QList<SignOffStatus> signOffs = m_record.state.signOffs();
        const auto said = std::ranges::find(signOffs, role.id, &SignOffStatus::role);
        if (!holds(role.line) || said == signOffs.end() || !said->statement || said->withdrawn)
            return;
        QByteArrayList cells = m_lines.at(role.line - 1).split('|');
        const QByteArrayList heads = headsOf(role.line);
        const Statement &s = *said->statement;
        // Overtaken by something since: the table must not look like an approval.
        const QString mark = said->keyless ? Telling::tr(" (unknown key)")
            : said->stale                  ? Telling::tr(" (stale)")
                                           : QString();
        for (qsizetype i = 0; i < qMin(cells.size(), heads.size()); ++i) {
            const QByteArray blank = cells.at(i).trimmed();
            if (blank.size() != blank.count('_') || heads.at(i).isEmpty())
                continue;
            if (heads.at(i).contains("name"))
                cells[i] = ' ' + Wording::signer(m_record, s).toUtf8().replace('|', "\\|") + ' ';
            else if (heads.at(i).contains("sign") || heads.at(i).contains("decision"))
                cells[i] = ' '
                    + (decisionWord(s.decision) + mark + u' '
                       + Wording::fingerprint(said->signature))
                          .toUtf8()
                    + ' ';
            else if (heads.at(i).contains("date") || heads.at(i).contains("time"))
                cells[i] = ' ' + Wording::dayAndClock(s.signedAt).toUtf8() + ' ';
        }
        m_lines[role.line - 1] = cells.join('|');
    }

    /// The cells of the table's first row, lower case; the same number of bars as below it.
    QByteArrayList headsOf(int line) const
    {
        int at = line - 1;
        while (at > 0 && m_lines.at(at - 1).contains('|'))
            --at;
        QByteArrayList heads;
        for (const QByteArray &cell : m_lines.at(at).split('|'))
            heads.append(cell.trimmed().toLower());
        return heads;
    }

    const LaunchRecord &m_record;
    QByteArrayList m_lines;
    QByteArray m_rows;
    /// Numbers of the notes that stand beside their item.
    QSet<qint64> m_placed;
};

} // namespace

static Result<Exported> writeMarkdown(const LaunchRecord &record, const ExportWishes &)
{
    if (!record.runbook || record.runbookBytes.isEmpty())
        return failure(Telling::tr("this launch holds no runbook to tick"));
    return TickedRunbook(record).text();
}

Exporter markdownExporter()
{
    return {u"markdown"_s, u"md"_s, QT_TRANSLATE_NOOP("exporters", "the runbook, its boxes ticked"),
            writeMarkdown};
}
