// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"

#ifdef FLOORSCOPE_OPENSSL
#include <openssl/evp.h>

#include <memory>
#else
#include <QCryptographicHash>
#endif

namespace floorscope {

#ifdef FLOORSCOPE_OPENSSL

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    for (const QByteArrayView part : parts)
        EVP_DigestUpdate(context.get(), part.data(), static_cast<std::size_t>(part.size()));
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

#else

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

#endif

}   // namespace floorscope
