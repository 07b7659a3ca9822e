// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "base/when_done.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Accounts)
};

}   // namespace

Accounts::Accounts(SessionLink &link, const QUrl &address, KeyStore keyStore)
    : m_link(link), m_address(address), m_keyStore(std::move(keyStore))
{
}

void Accounts::find(const std::function<void(const std::vector<KnownAccount> &)> &done)
{
    if (m_found)
        return done(known());
    whenDone(m_keyStore.find(m_address), &m_context, [this, done](const Result<std::vector<Credentials>> &kept) {
        if (kept && !m_found) {
            m_found = true;
            m_accounts.insert(m_accounts.end(), kept->begin(), kept->end());
        }
        done(known());
    });
}

std::vector<KnownAccount> Accounts::known() const
{
    std::vector<KnownAccount> accounts;
    for (const Credentials &account : m_accounts) {
        const QString label = accountLabel(account);
        accounts.push_back(
            {label, account.name, account.grant == Grant::Password, m_link.asksAccount() && label == m_connected});
    }
    return accounts;
}

void Accounts::connectTo(const ConnectRequest &request, const Done &done)
{
    const Credentials typed{request.password ? Grant::Password : Grant::ClientCredentials, request.name, request.secret,
                            request.label};
    logIn(typed,
          [this, typed, done](const ConnectAnswer &answer) { answer.failure ? done(answer) : keep(typed, done); });
}

void Accounts::connectAgain(const QString &label, const Done &done)
{
    const auto account = std::ranges::find(m_accounts, label, accountLabel);
    if (account == m_accounts.end())
        return;
    logIn(*account, [this, used = *account, done](const ConnectAnswer &answer) {
        if (!answer.failure && accountLabel(m_accounts.front()) != accountLabel(used)) {
            remember(used);   // the first one at the next start
            if (m_found)      // else what is kept is not known, and would be replaced
                whenDone(m_keyStore.keep(m_address, m_accounts), &m_context, [](const Result<void> &) {});
        }
        done(answer);
    });
}

void Accounts::forget(const QString &label)
{
    std::erase_if(m_accounts, [&label](const Credentials &account) { return accountLabel(account) == label; });
    m_trial.reset();   // a login under way connects nobody any more
    if (label == m_connected)
        m_link.disconnectAccount();
    if (!m_found)   // what is kept was never read
        return;
    whenDone(m_accounts.empty() ? m_keyStore.forget(m_address) : m_keyStore.keep(m_address, m_accounts), &m_context,
             [](const Result<void> &) {});
}

void Accounts::logIn(const Credentials &credentials, const Done &done)
{
    ButlrOptions options = m_link.options();
    options.baseUrl = m_address;
    options.credentials = credentials;
    Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(options));
    if (!client)
        return done({client.error(), {}});
    m_trial = std::move(*client);
    whenDone(m_trial->login(), m_trial.get(), [this, done, credentials](const Result<std::optional<qint64>> &seconds) {
        if (!seconds)
            return done({seconds.error(), {}});
        m_connected = accountLabel(credentials);
        m_link.connectTo(std::move(m_trial), credentials, m_address);
        done({});
    });
}

/// As the account that was used last.
void Accounts::remember(const Credentials &credentials)
{
    std::erase_if(m_accounts, [label = accountLabel(credentials)](const Credentials &account) {
        return accountLabel(account) == label;
    });
    m_accounts.insert(m_accounts.begin(), credentials);
}

void Accounts::keep(const Credentials &credentials, const Done &done)
{
    const auto tell = [done](bool kept) {
        done({std::nullopt,
              kept ? QString()
                   : Words::tr("This computer has no key store, so the secret is kept only until you quit.")});
    };
    find([this, credentials, tell](const std::vector<KnownAccount> &) {   // before what is kept is replaced
        remember(credentials);
        if (!m_found)
            return tell(false);
        whenDone(m_keyStore.keep(m_address, m_accounts), &m_context,
                 [tell](const Result<void> &kept) { tell(kept.has_value()); });
    });
}

}   // namespace floorscope
