// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/when_done.h"
#include "butlr/butlr_client.h"
#include "support/fake_http_server.h"

#include <QDateTime>
#include <QTest>

#include <optional>

namespace floorscope {

inline const QByteArray kLoginPath = "/api/v2/clients/login";
inline const QByteArray kHeatmapPath = "/v3/detections";
inline const QByteArray kOtherPath = "/api/v3/detections";
inline const QString kSecret = QStringLiteral("a-very-secret-word");

inline QByteArray heatmapText()
{
    return R"({"heatmap_v2":{"array_cells":[[0.5,0.5,3],[1.0,0.5,4]],"metadata":{"type":"occupancy","resolution":0.5,)"
           R"("bounds":{"min_x":0.25,"min_y":0.25,"max_x":1.25,"max_y":0.75},"max_value":4,"total_detections":7}}})";
}

/// A service that logs in ("token-1", "token-2" …), or answers logins as `loginAnswers` says where that yields
/// something, and leaves every other request to `other`; both get the number of the request, from 1.
class Service
{
public:
    using Other = std::function<FakeAnswer(const FakeRequest &, int number)>;

    explicit Service(
        Other other =
            [](const FakeRequest &, int) {
                return FakeAnswer{200, heatmapText(), {}};
            },
        int expiresIn = 3600)
        : server([this, other, expiresIn](const FakeRequest &request) {
              if (request.path == kLoginPath || request.path == "/api/v2/login")
                  return login(request, expiresIn);
              return other(request, ++m_others);
          })
    {
    }

    [[nodiscard]] ButlrOptions options() const
    {
        ButlrOptions options;
        options.baseUrl = server.address();
        options.credentials = {Grant::ClientCredentials, QStringLiteral("client_1"), kSecret};
        options.retryUnit = 10;
        return options;
    }

    [[nodiscard]] std::size_t logins() const { return server.requestsTo(kLoginPath).size(); }
    [[nodiscard]] int others() const { return m_others; }

    std::function<std::optional<FakeAnswer>(const FakeRequest &, int number)> loginAnswers;

private:
    FakeAnswer login(const FakeRequest &request, int expiresIn)
    {
        if (const std::optional<FakeAnswer> answer =
                loginAnswers ? loginAnswers(request, ++m_loginsAsked) : std::nullopt)
            return *answer;
        return {200,
                R"({"access_token":"token-)" + QByteArray::number(++m_logins) + R"(","expires_in":)"
                    + QByteArray::number(expiresIn) + "}",
                {}};
    }

    int m_logins = 0;
    int m_loginsAsked = 0;
    int m_others = 0;

public:
    FakeHttpServer server;
};

/// One hour number `n`, so that requests differ.
inline HeatmapRequest hourNumber(int n)
{
    const qint64 start = 1'767'600'000 + n * 3600;
    return {QStringLiteral("space_1"), CellSize::Half, {start, start + 3600}, false};
}

/// Waits for what `future` yields.
template <typename T>
std::optional<T> waited(const QFuture<T> &future)
{
    std::optional<T> result;
    QObject context;
    whenDone(future, &context, [&result](const T &value) { result = value; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
    return result;
}

/// Waits for the answer to one request.
inline std::optional<Result<HeatmapReply>> fetchReply(ButlrClient &client,
                                                      const HeatmapRequest &request = hourNumber(0))
{
    return waited(client.heatmap(request));
}

/// Hands `count` requests to the client at once.
inline std::vector<QFuture<Result<HeatmapReply>>> fetchMany(ButlrClient &client, int count)
{
    std::vector<QFuture<Result<HeatmapReply>>> futures;
    for (int i = 0; i < count; ++i)
        futures.push_back(client.heatmap(hourNumber(i)));
    return futures;
}

inline std::unique_ptr<ButlrClient> makeClient(const ButlrOptions &options)
{
    return std::move(*ButlrClient::create(options));
}

}   // namespace floorscope
