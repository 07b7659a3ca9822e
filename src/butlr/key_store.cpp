// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/key_store.h"

#include "base/portable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#ifdef FLOORSCOPE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <memory>

namespace floorscope {

namespace {

#ifdef FLOORSCOPE_KEYCHAIN

QString service()
{
    return QStringLiteral("Floorscope");
}

/// What the account is kept under. A port of loopback changes from run to run.
QString keyName(const QUrl &address)
{
    const QUrl::FormattingOptions options =
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return address.toString(isLoopback(address) ? options | QUrl::RemovePort : options);
}

Result<void> doneOrNothing(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return tl::unexpected(
        because({ErrorKind::StoreUnusable, {}, systemText(job.errorString())}, Reason::KeyStoreFailed));
}

/// Starts `job`, which deletes itself when it is done; `read` makes the result of it.
template <typename T, typename Job, typename Read>
QFuture<Result<T>> started(Job *job, const QUrl &address, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(keyName(address));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, read] {
        promise->addResult(read(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

#else

template <typename T>
QFuture<Result<T>> builtWithout()
{
    return QtFuture::makeReadyFuture(Result<T>(failureFor(ErrorKind::StoreUnusable, Reason::NoKeyStore)));
}

#endif

}   // namespace

#ifdef FLOORSCOPE_KEYCHAIN

bool hasKeyStore()
{
    return true;
}

QFuture<Result<void>> keepInKeyStore(const QUrl &address, const std::vector<Credentials> &accounts)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(keptText(accounts));
    return started<void>(job, address, [](const QKeychain::Job &done) { return doneOrNothing(done); });
}

QFuture<Result<std::vector<Credentials>>> findInKeyStore(const QUrl &address)
{
    using Found = std::vector<Credentials>;
    return started<Found>(new QKeychain::ReadPasswordJob(service()), address,
                          [](const QKeychain::ReadPasswordJob &job) {
                              return doneOrNothing(job).map([&job] { return accountsFromKept(job.binaryData()); });
                          });
}

QFuture<Result<void>> forgetInKeyStore(const QUrl &address)
{
    return started<void>(new QKeychain::DeletePasswordJob(service()), address,
                         [](const QKeychain::Job &job) { return doneOrNothing(job); });
}

#else

bool hasKeyStore()
{
    return false;
}

QFuture<Result<void>> keepInKeyStore(const QUrl &, const std::vector<Credentials> &)
{
    return builtWithout<void>();
}

QFuture<Result<std::vector<Credentials>>> findInKeyStore(const QUrl &)
{
    return builtWithout<std::vector<Credentials>>();
}

QFuture<Result<void>> forgetInKeyStore(const QUrl &)
{
    return builtWithout<void>();
}

#endif

QByteArray keptText(const std::vector<Credentials> &accounts)
{
    QJsonArray kept;
    for (const Credentials &account : accounts) {
        const QString grant = account.grant == Grant::Password ? QStringLiteral("password") : QStringLiteral("client");
        QJsonObject one{{QStringLiteral("grant"), grant},
                        {QStringLiteral("name"), account.name},
                        {QStringLiteral("secret"), account.secret}};
        if (!account.label.isEmpty())
            one.insert(QStringLiteral("label"), account.label);
        kept.append(one);
    }
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

std::vector<Credentials> accountsFromKept(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    std::vector<Credentials> accounts;
    for (const QJsonValue &value : document.isArray() ? document.array() : QJsonArray{document.object()}) {
        const QJsonObject kept = value.toObject();
        const bool password = kept.value(QStringLiteral("grant")) == QStringLiteral("password");
        const Credentials account{
            password ? Grant::Password : Grant::ClientCredentials, kept.value(QStringLiteral("name")).toString(),
            kept.value(QStringLiteral("secret")).toString(), kept.value(QStringLiteral("label")).toString()};
        if (!account.name.isEmpty() && !account.secret.isEmpty())
            accounts.push_back(account);
    }
    return accounts;
}

}   // namespace floorscope
