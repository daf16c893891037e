// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// How much more the baseline's error counts scatter from tick to tick than independent requests
/// would: the intra-tick correlation, by the method of moments.
class BaselineScatter
{
public:
    void observe(qint64 n, qint64 errors)
    {
        if (n <= 0)
            return;
        const auto requests = double(n);
        const auto failed = double(errors);
        m_ticks += 1;
        m_n += requests;
        m_k += failed;
        m_squares += failed * failed / requests;
        m_nSquares += requests * requests;
    }

    /// 0 where there is too little to tell.
    double correlation() const
    {
        if (m_k < 10 || m_ticks < 10 || m_k >= m_n)
            return 0;
        const double p = m_k / m_n;
        const double chiSquare = (m_squares - 2 * p * m_k + p * p * m_n) / (p * (1 - p));
        const double denominator = m_n - m_ticks - (m_nSquares - m_n) / m_n;
        if (denominator <= 0)
            return 0;
        const double value = (chiSquare - (m_ticks - 1)) / denominator;
        return value > 0 ? value : 0;
    }

private:
    double m_ticks = 0;
    double m_n = 0;
    double m_k = 0;
    double m_squares = 0;
    double m_nSquares = 0;
};
