// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opensslhandle.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <vector>

using BioHandle = OpensslHandle<BIO, BIO_free>;
using CertificateHandle = OpensslHandle<X509, X509_free>;
using StoreHandle = OpensslHandle<X509_STORE, X509_STORE_free>;

/// Roots (PEM, any number in each) that certificates are judged by, at `at`: what expired since was
/// good then. Invalid: now.
StoreHandle storeOf(const QStringList &roots, const QDateTime &at);
/// All certificates of a PEM text.
std::vector<CertificateHandle> certificatesOf(const QByteArray &pem);
/// The last thing OpenSSL said, and forgets the rest.
QString opensslReason();
/// The common name, else the whole subject.
QString subjectName(const X509 *certificate);
