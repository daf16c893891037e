// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For clang-tidy alone: libqpdf's header of its writer frees one of these in a default argument before it is
// declared, which clang refuses in C++23.
namespace qpdf::pl
{
struct Link
{
};
} // namespace qpdf::pl
