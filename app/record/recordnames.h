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
inline constexpr char roots[] = "tsa_roots.pem";
/// Followed by the digest's first twelve figures, "-" and the file's name.
inline constexpr char scriptPrefix[] = "script-";
/// Followed by the digest.
inline constexpr char evidencePrefix[] = "evidence-";
/// As `sha256sum -c` reads it: the digest of the ZIP beside the PDF.
inline constexpr char evidenceZip[] = "evidence.sha256";

} // namespace RecordNames
