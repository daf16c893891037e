// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

/// A limit in base units: ratios 0..1, seconds. `metric` is "errorRate", "latency", "health" or a
/// name of the plan's `canary.metrics`; empty where the words name none.
struct Criterion
{
    QString text;
    QString metric;
    /// "<", "<=", ">", ">=", "==" or empty where the text is no comparison.
    QString op;
    std::optional<double> value;
    /// "ratio", "seconds", "count" or empty.
    QString unit;
    int line = 0;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// A fenced block: what stands in the fence, unchanged but for the indentation of its list item.
struct Command
{
    /// The first word of the fence's info string, lower case; empty where it has none.
    QString language;
    QString text;
    /// The line of the opening fence, from 1.
    int line = 0;

    friend bool operator==(const Command &, const Command &) = default;
};

/// One box (or table row, or other item a person settles).
struct ChecklistItem
{
    /// `Sign` is a box drawn by a character (☐) where GitHub sees none. `Choice` is several boxes
    /// of which one is to be taken: GO or NO-GO. `Criterion` is no box: what a step after the
    /// launch asks to be seen to, without a limit ("Payment processing").
    enum class Kind { Task, TableRow, Sign, Choice, Criterion };

    ItemId id;
    Kind kind = Kind::Task;
    /// The bold lead-in if there is one, else the whole text, without markers.
    QString title;
    QString detail;
    /// Ticked in the document itself. Never evidence.
    bool checked = false;
    /// Lists around it; 1 is top level.
    int depth = 1;
    int line = 0;
    /// The kind of check that the plan binds to it; empty: a person's box.
    QString check;
    bool critical = false;
    bool ifApplicable = false;
    std::optional<std::chrono::seconds> offset;
    /// The unit of `offset` was left out and taken from its neighbours.
    bool offsetGuessed = false;
    QList<Command> commands;
    /// What may be chosen; empty but for a Choice.
    QStringList options;
    /// The step a Criterion stands under; empty for boxes.
    ItemId step;

    bool isBox() const { return kind != Kind::Criterion; }

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// One numbered step, with the commands and criteria under it.
struct Step
{
    ItemId id;
    int number = 0;
    QString title;
    /// Bullets and paragraphs under the step that are neither commands nor criteria with a limit.
    /// After the launch some of them are items of the section as well.
    QStringList notes;
    int line = 0;
    QList<Command> commands;
    QList<Criterion> criteria;
    /// From "(10%)", 0..1.
    std::optional<double> share;
    /// From "(5 minutes)".
    std::optional<std::chrono::seconds> duration;
    bool ifApplicable = false;
    bool critical = false;
    /// Struck through in the document: somebody's way of saying done. Never evidence.
    bool struck = false;
    std::optional<std::chrono::seconds> offset;
    bool offsetGuessed = false;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A heading below a phase, or the phase's own content before its first heading. Flat, in document
/// order.
struct Section
{
    ItemId id;
    QString title;
    int level = 0;
    std::optional<std::chrono::seconds> offset;
    /// By its own title or that of a heading above it.
    bool critical = false;
    int line = 0;
    QList<ChecklistItem> items;
    QList<Step> steps;

    friend bool operator==(const Section &, const Section &) = default;
};

enum class PhaseKind {
    Checklist,
    Procedure,
    Rollback,
    PostLaunch,
    Maintenance,
    SignOff,
    Troubleshooting,
    Contacts,
    Reference,
    Other,
};

/// What a tab shows.
struct Phase
{
    PhaseId id;
    QString title;
    PhaseKind kind = PhaseKind::Other;
    /// Seconds from T-0, negative before it.
    std::optional<std::chrono::seconds> offset;
    int line = 0;
    QList<Section> sections;

    friend bool operator==(const Phase &, const Phase &) = default;
};

struct RollbackTrigger
{
    enum class Kind { Metric, Manual };

    Kind kind = Kind::Metric;
    QString text;
    QString metric;
    QString op;
    std::optional<double> value;
    QString unit;
    std::optional<std::chrono::seconds> sustained;
    /// "> 3 consecutive" is 3: the fourth fires.
    std::optional<int> consecutive;
    int line = 0;

    friend bool operator==(const RollbackTrigger &, const RollbackTrigger &) = default;
};

struct Role
{
    RoleId id;
    QString title;
    int line = 0;

    friend bool operator==(const Role &, const Role &) = default;
};

struct Contact
{
    QString group;
    QString title;
    QString address;
    int line = 0;

    friend bool operator==(const Contact &, const Contact &) = default;
};

struct ReferenceDocument
{
    QString group;
    QString title;
    /// As written: a path beside the runbook, or an address.
    QString target;
    int line = 0;

    friend bool operator==(const ReferenceDocument &, const ReferenceDocument &) = default;
};

/// A way out of one kind of trouble.
struct Guide
{
    QString title;
    QStringList steps;
    QList<Command> commands;
    int line = 0;

    friend bool operator==(const Guide &, const Guide &) = default;
};

/// A line that was repaired for reading; the file itself is never changed.
struct RepairedLine
{
    int line = 0;
    QString before;
    QString after;
    /// "Mac Roman" or "Windows-1252".
    QString readAs;

    friend bool operator==(const RepairedLine &, const RepairedLine &) = default;
};

enum class Severity { Error, Warning, Info };

/// A fix that can be carried out as a deviation: in the commands of `step`, `after` is run where
/// `before` stands. The document keeps what it says. An empty `after` is a value that people fill
/// in.
struct ProposedDeviation
{
    ItemId step;
    QString before;
    QString after;

    friend bool operator==(const ProposedDeviation &, const ProposedDeviation &) = default;
};

/// Something preflight wants a person to look at.
struct Finding
{
    QString rule;
    Severity severity = Severity::Warning;
    int line = 0;
    QString message;
    QString fix;
    /// Where the fix changes a command and can be applied as it stands.
    std::optional<ProposedDeviation> deviation = std::nullopt;
    /// What it is about, where its rule may find several things at one line; as the document or the
    /// plan has it, in nobody's language.
    QString subject = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Counts as GitHub's reading of the document has them.
struct RunbookCounts
{
    std::array<int, 6> headings {};
    int tasks = 0;
    int tasksChecked = 0;
    /// The largest number of lists around a task item; 0 without tasks.
    int taskDepth = 0;
    int orderedItems = 0;
    int codeBlocks = 0;
    int tables = 0;
    int links = 0;

    friend bool operator==(const RunbookCounts &, const RunbookCounts &) = default;
};

/// "Version: 1.0" and its like.
struct MetadataField
{
    QString key;
    QString value;
    int line = 0;

    friend bool operator==(const MetadataField &, const MetadataField &) = default;
};

/// Where the document's form and its author's meaning part: what GitHub shows is not what was
/// meant.
struct ReadingRemark
{
    enum class Kind {
        /// A checklist inside a fence: a template, or what an unlabelled fence hides.
        EmbeddedChecklist,
        /// A fence that nothing closes; it swallows the rest of the document.
        UnclosedFence,
        /// A fence within a fence: the outer one ends where the inner one was to begin.
        BrokenFence,
        /// Boxes within an HTML comment.
        CommentedBoxes,
        /// Boxes that GitHub takes for text: "[-]", an emoji before the box.
        UnreadBoxes,
        /// A heading or a field says done, and boxes below it are open.
        ClaimedDone,
        /// An open box whose words begin with a tick.
        TickedOpenBox,
        /// An offset whose unit was guessed.
        GuessedOffset,
    };

    Kind kind = Kind::EmbeddedChecklist;
    int line = 0;
    /// The last line it is about; 0 where that is the same.
    int endLine = 0;
    /// Boxes concerned.
    int count = 0;
    /// Words of the document: a heading, the headings swallowed, the items.
    QStringList words;

    friend bool operator==(const ReadingRemark &, const ReadingRemark &) = default;
};

/// A Markdown document as a launch: what was read, nothing decided. The file is never written to.
struct Runbook
{
    /// Where it was read from; may be empty (a frozen copy).
    QString path;
    QString title;
    /// The first paragraph under the title.
    QString summary;
    /// Lower-case hex of the bytes as stored.
    QString sha256;
    QByteArray bytes;
    QString encoding;
    QList<RepairedLine> repaired;
    QList<MetadataField> metadata;
    RunbookCounts counts;
    QList<Phase> phases;
    QList<RollbackTrigger> rollbackTriggers;
    QList<Role> roles;
    QList<Contact> contacts;
    /// Whom the part about rolling back names itself; not among `contacts`.
    QList<Contact> rollbackContacts;
    QList<ReferenceDocument> references;
    QList<Guide> guides;
    /// In the order of their lines.
    QList<ReadingRemark> remarks;

    const Phase *phase(const PhaseId &id) const;
    const ChecklistItem *item(const ItemId &id) const;
    const Step *step(const ItemId &id) const;
    /// The phase an item or step stands in, or null.
    const Phase *phaseOf(const ItemId &id) const;
    /// The item or a heading above it is marked CRITICAL.
    bool isCritical(const ItemId &item) const;
    /// Whom to call when it is rolled back: those its own part names, else all there are.
    const QList<Contact> &contactsForRollback() const;
};

QString phaseKindName(PhaseKind kind);
QString severityName(Severity severity);
