// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/markdown.h"

#include <chrono>
#include <optional>
#include <vector>

/// A heading of the document's own level and the blocks below it, up to the next one.
struct Part
{
    /// 0 for what stands before the first heading.
    int level = 0;
    QString title;
    std::optional<std::chrono::seconds> offset;
    int line = 1;
    /// The content's blocks: [first, last).
    int first = 0;
    int last = 0;
    /// One past the last part below this one.
    int end = 0;
    int parent = -1;

    bool hasItems = false;
    bool hasSteps = false;
    bool hasList = false;
    bool hasTable = false;
    bool hasLinks = false;
    bool hasSignOff = false;

    bool hasWork() const { return hasItems || hasSteps || hasSignOff; }
};

/// The document as parts, in its order. Part 0 is what stands before the first heading.
class Outline
{
public:
    explicit Outline(const Markdown &document);

    const std::vector<Part> &parts() const { return m_parts; }
    const Part &part(int index) const { return m_parts[size_t(index)]; }
    /// The heading that is the document's title; -1 without.
    int titlePart() const { return m_titlePart; }
    /// The level at which phases stand where no offset says otherwise.
    int phaseLevel() const { return m_phaseLevel; }
    template <typename Test>
    bool anyInSubtree(int index, Test test) const
    {
        for (int i = index; i < part(index).end; ++i) {
            if (test(part(i)))
                return true;
        }
        return false;
    }

private:
    void close(int level);
    void findLevels();

    std::vector<Part> m_parts;
    int m_titlePart = -1;
    int m_phaseLevel = 1;
};

/// A list whose items are nothing but links into the document itself: a table of contents.
bool isNavigation(const Markdown &document, int list);

/// A fence that a shell can run: by its language, or by prompts.
bool isRunnable(const Command &command);
