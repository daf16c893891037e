// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsprobe.h"

#include "domain/opensslhandle.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <array>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace {

using Context = OpensslHandle<SSL_CTX, SSL_CTX_free>;
using Connection = OpensslHandle<SSL, SSL_free>;
using Key = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using Certificate = OpensslHandle<X509, X509_free>;

int numberOf(TlsVersion version)
{
    const int numbers[] = {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION, TLS1_3_VERSION};
    return numbers[int(version)];
}

QString libraryError()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = code ? ERR_reason_error_string(code) : nullptr;
    ERR_clear_error();
    return reason ? QString::fromLatin1(reason) : QString();
}

/// Old versions need the lowest security level to be offered at all.
bool setVersions(SSL_CTX *context, std::optional<TlsVersion> lowest,
                 std::optional<TlsVersion> highest, const QByteArray &ciphers)
{
    bool good = true;
    if (lowest)
        good = good && SSL_CTX_set_min_proto_version(context, numberOf(*lowest)) == 1;
    if (highest)
        good = good && SSL_CTX_set_max_proto_version(context, numberOf(*highest)) == 1;
    const bool old = highest && *highest < TlsVersion::V1_2;
    if (!ciphers.isEmpty())
        good = good && SSL_CTX_set_cipher_list(context, ciphers.constData()) == 1;
    else if (old)
        good = good && SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0") == 1;
    return good;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::UTC);
}

QString nameText(const X509_NAME *name)
{
    char text[256] = "";
    X509_NAME_oneline(name, text, sizeof text);
    return QString::fromUtf8(text);
}

QStringList namesOf(X509 *certificate)
{
    QStringList names;
    const OpensslHandle<GENERAL_NAMES, GENERAL_NAMES_free> all(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int at = 0; all && at < sk_GENERAL_NAME_num(all.get()); ++at) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), at);
        if (name->type == GEN_DNS)
            names.append(QString::fromLatin1(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName)));
        if (name->type == GEN_IPADD && ASN1_STRING_length(name->d.iPAddress) == 4) {
            const unsigned char *bytes = ASN1_STRING_get0_data(name->d.iPAddress);
            names.append(u"%1.%2.%3.%4"_s.arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]));
        }
    }
    return names;
}

/// What was verified, without the server's own certificate and without the authority, which is
/// trusted for itself.
void readChain(SSL *connection, TlsAnswer &answer)
{
    const STACK_OF(X509) *chain = SSL_get0_verified_chain(connection);
    for (int at = 1; chain && at < sk_X509_num(chain) - 1; ++at) {
        const X509 *between = sk_X509_value(chain, at);
        const QDateTime end = timeOf(X509_get0_notAfter(between));
        if (answer.chainNotAfter.isValid() && answer.chainNotAfter <= end)
            continue;
        answer.chainNotAfter = end;
        answer.chainEnds = nameText(X509_get_subject_name(between));
    }
}

void readCertificates(SSL *connection, const QString &host, TlsAnswer &answer)
{
    X509 *own = SSL_get0_peer_certificate(connection);
    if (!own)
        return;
    answer.names = namesOf(own);
    answer.notAfter = timeOf(X509_get0_notAfter(own));
    answer.issuer = nameText(X509_get_issuer_name(own));
    const OpensslHandle<BIO, BIO_free> out(BIO_new(BIO_s_mem()));
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(connection);
    for (int at = 0; chain && at < sk_X509_num(chain); ++at)
        PEM_write_bio_X509(out.get(), sk_X509_value(chain, at));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    answer.chainPem = QByteArray(text, size);
    const long verdict = SSL_get_verify_result(connection);
    if (verdict != X509_V_OK) {
        answer.distrust = QString::fromLatin1(X509_verify_cert_error_string(verdict));
        return;
    }
    readChain(connection, answer);
    const QByteArray name = host.toUtf8();
    const bool fits = QHostAddress(host).isNull()
        ? X509_check_host(own, name.constData(), size_t(name.size()), 0, nullptr) == 1
        : X509_check_ip_asc(own, name.constData(), 0) == 1;
    if (!fits)
        answer.distrust =
            QCoreApplication::translate("tls", "the certificate is not for %1").arg(host);
}

/// 1: done; 0: the other side said no; an Error: time is up.
Result<bool> driveHandshake(SSL *connection, int descriptor, const Patience &patience)
{
    for (;;) {
        ERR_clear_error();
        const int result = SSL_connect(connection);
        if (result == 1)
            return true;
        const int why = SSL_get_error(connection, result);
        if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
            return false;
        if (const Result<void> ready =
                patience.waitFor(descriptor, why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT);
            !ready)
            return std::unexpected(ready.error());
    }
}

} // namespace

std::optional<TlsVersion> tlsVersionOf(const QString &text)
{
    for (const TlsVersion version :
         {TlsVersion::V1_0, TlsVersion::V1_1, TlsVersion::V1_2, TlsVersion::V1_3}) {
        if (tlsVersionText(version) == text)
            return version;
    }
    return std::nullopt;
}

QString tlsVersionText(TlsVersion version)
{
    return u"1.%1"_s.arg(int(version));
}

Result<TlsAnswer> tlsHandshake(const TlsOffer &offer, const Patience &patience)
{
    const Context context(SSL_CTX_new(TLS_client_method()));
    if (!context || !setVersions(context.get(), offer.lowest, offer.highest, offer.ciphers))
        return failure(QCoreApplication::translate("tls", "our library cannot offer this: %1")
                           .arg(libraryError()));
    const QByteArray authorities = QFile::encodeName(offer.caFile);
    if (offer.caFile.isEmpty()
            ? SSL_CTX_set_default_verify_paths(context.get()) != 1
            : SSL_CTX_load_verify_locations(context.get(), authorities.constData(), nullptr) != 1)
        return failure(
            QCoreApplication::translate("tls", "the authorities' file cannot be read: %1")
                .arg(libraryError()),
            offer.caFile);
    const Result<TcpStream> stream = TcpStream::connect(
        offer.address.isEmpty() ? offer.host : offer.address, offer.port, patience);
    if (!stream)
        return std::unexpected(stream.error());
    const Connection connection(SSL_new(context.get()));
    const QByteArray name = offer.host.toUtf8();
    if (QHostAddress(offer.host).isNull())
        SSL_set_tlsext_host_name(connection.get(), name.constData());
    SSL_set_fd(connection.get(), stream->descriptor());
    const Result<bool> done = driveHandshake(connection.get(), stream->descriptor(), patience);
    if (!done)
        return failure(done.error().message, stream->peer());
    TlsAnswer answer;
    answer.peer = stream->peer();
    answer.agreed = *done;
    if (!answer.agreed) {
        const QString error = libraryError();
        // Not a byte went out: it was not the server who refused.
        if (BIO_number_written(SSL_get_wbio(connection.get())) == 0)
            return failure(
                QCoreApplication::translate("tls", "our library cannot offer this: %1").arg(error));
        answer.refusal = error.isEmpty()
            ? QCoreApplication::translate("tls", "the server closed the connection")
            : error;
        return answer;
    }
    answer.version = QString::fromLatin1(SSL_get_version(connection.get()));
    answer.cipher = QString::fromLatin1(SSL_get_cipher_name(connection.get()));
    readCertificates(connection.get(), offer.host, answer);
    SSL_shutdown(connection.get());
    ERR_clear_error();
    return answer;
}

static bool offersTls(TlsVersion version)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const Context theirs(SSL_CTX_new(TLS_server_method()));
    const Context ours(SSL_CTX_new(TLS_client_method()));
    bool good = setVersions(theirs.get(), version, version, {})
        && setVersions(ours.get(), version, version, {});
    SSL_CTX_set_security_level(theirs.get(), 0);
    good = good && SSL_CTX_use_certificate(theirs.get(), certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(theirs.get(), key.get()) == 1;
    const Connection server(SSL_new(theirs.get()));
    const Connection client(SSL_new(ours.get()));
    BIO *left = nullptr;
    BIO *right = nullptr;
    good = good && BIO_new_bio_pair(&left, 0, &right, 0) == 1;
    if (good) {
        SSL_set_bio(server.get(), left, left);
        SSL_set_bio(client.get(), right, right);
        SSL_set_accept_state(server.get());
        SSL_set_connect_state(client.get());
        bool agreed = false;
        for (int turn = 0; turn < 10 && !agreed; ++turn) {
            const bool ourEnd = SSL_do_handshake(client.get()) == 1;
            agreed = SSL_do_handshake(server.get()) == 1 && ourEnd;
        }
        good = agreed && SSL_version(client.get()) == numberOf(version);
    }
    ERR_clear_error();
    return good;
}

bool canOfferTls(TlsVersion version)
{
    // The library does not change while the program runs, and proving it takes a handshake.
    static const std::array<bool, 4> offered {
        offersTls(TlsVersion::V1_0), offersTls(TlsVersion::V1_1), offersTls(TlsVersion::V1_2),
        offersTls(TlsVersion::V1_3)};
    return offered.at(size_t(version));
}
