// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names of the files attached to a PDF.
namespace RecordNames {

inline constexpr char record[] = "launch-record.jsonl";
inline constexpr char head[] = "head.json";
inline constexpr char headSignature[] = "head.sig";
inline constexpr char allowedSigners[] = "allowed_signers";
inline constexpr char script[] = "verify.sh";
inline constexpr char runbook[] = "runbook.md";
inline constexpr char plan[] = "plan.yaml";

} // namespace RecordNames
