// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/certificates.h"

using namespace Qt::StringLiterals;

std::vector<CertificateHandle> certificatesOf(const QByteArray &pem)
{
    std::vector<CertificateHandle> certificates;
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        certificates.emplace_back(certificate);
    ERR_clear_error();
    return certificates;
}

StoreHandle storeOf(const QStringList &roots, const QDateTime &at)
{
    StoreHandle store(X509_STORE_new());
    for (const QString &root : roots) {
        for (const CertificateHandle &certificate : certificatesOf(root.toLatin1()))
            X509_STORE_add_cert(store.get(), certificate.get());
    }
    ERR_clear_error();
    if (at.isValid())
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()),
                                   time_t(at.toSecsSinceEpoch()));
    return store;
}

QString opensslReason()
{
    const unsigned long code = ERR_peek_last_error();
    const char *data = nullptr;
    int flags = 0;
    ERR_peek_last_error_data(&data, &flags);
    const char *reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
    QString words = reason != nullptr ? QString::fromLatin1(reason) : u"?"_s;
    if (data != nullptr && (flags & ERR_TXT_STRING) != 0 && *data != '\0')
        words += u" ("_s + QString::fromLatin1(data) + u')';
    ERR_clear_error();
    return words;
}

QString subjectName(const X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *text = nullptr;
        const int length =
            ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (length > 0) {
            const QString common = QString::fromUtf8(reinterpret_cast<char *>(text), length);
            OPENSSL_free(text);
            return common;
        }
    }
    char text[256] = {};
    X509_NAME_oneline(name, text, sizeof text);
    return QString::fromUtf8(text);
}
