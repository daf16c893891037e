// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Comes before all else where clang compiles what reads PDFs: libqpdf's header of its writer frees
// something in a default argument that is not declared yet, which clang refuses in C++23. The
// readers write nothing; other headers name two of its types.
#define QPDFWRITER_HH
class QPDFWriter
{
public:
    class ObjTable;
    class NewObjTable;
};
