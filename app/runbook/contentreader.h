// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/choices.h"
#include "runbook/outline.h"
#include "runbook/slugs.h"

/// Reads items and steps of one part of the document into a section. Ids are unique over the whole
/// document, so one reader reads it all, in order.
class ContentReader
{
public:
    explicit ContentReader(const Markdown &document);

    /// `path` begins the ids of what is read: phase and headings, joined by "/".
    /// `afterLaunch`: what steps ask to be seen to, without a limit, becomes an item each.
    void read(const Part &part, const QString &path, Section &section, bool afterLaunch = false);
    /// Items and steps so far.
    int count() const { return m_count; }

private:
    void readBlocks(int first, int last);
    void readList(int list);
    bool readChooseOne(int list);
    void readItem(int item);
    bool readChoice(int paragraph, int line, int depth);
    void readStep(int item, int number);
    void readTaskBody(int item, ChecklistItem &out);
    void readStepBody(int item, Step &out);
    void readStepBullets(int list, Step &out);
    void addCriteria(const Step &step);
    void readTable(int table);
    void readDrawnLines(int paragraph);
    void readFence(int code);
    qsizetype append(ChecklistItem item);
    ItemId idFor(const QString &title);
    QString leadIn(int list) const;
    std::optional<std::chrono::seconds> offsetFor(const QString &words) const;

    const Markdown &m_document;
    UniqueIds m_ids;
    int m_count = 0;

    const Part *m_part = nullptr;
    QString m_path;
    Section *m_section = nullptr;
    bool m_afterLaunch = false;
    /// Paragraphs of bullets under the step that is being read which name no limit.
    QList<int> m_unlimited;
    /// What a fence at the margin belongs to.
    enum class Last { Nothing, Item, Step } m_last = Last::Nothing;
    /// The last paragraph, or -1: what leads a fence in.
    int m_paragraph = -1;
    /// From the words right above the list that is being read: "14 days before launch:".
    std::optional<std::chrono::seconds> m_leadOffset;
};
