// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

/// Frees an object of OpenSSL's with the function that belongs to it.
template <auto Release>
struct OpensslRelease
{
    template <typename T>
    void operator()(T *object) const
    {
        Release(object);
    }
};

template <typename T, auto Release>
using OpensslHandle = std::unique_ptr<T, OpensslRelease<Release>>;
