// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/credentials.h"
#include "service/heatmap_source.h"

#include <QObject>

#include <functional>
#include <memory>

namespace floorscope {

/// Everything that can be set about talking to the service; times are milliseconds.
struct ButlrOptions
{
    QUrl baseUrl;
    Credentials credentials;
    int jobs = 4;                          ///< heatmap requests at a time, never more; one after a 429 until an answer comes
    int loginTimeout = 30'000;
    int heatmapTimeout = 120'000;
    int retryUnit = 1'000;                 ///< first wait between tries; tests make it short
    qint64 bodyLimit = qint64(256) << 20;  ///< bytes of one answer
    QString detectionsPath;                ///< empty: the documented one, the other form tried once on 403/404
    std::function<qint64()> clock;         ///< seconds since 1970
};

/// Speaks Butlr's API over HTTP (butlr-api.md section 8 is the behaviour).
class ButlrClient : public QObject, public HeatmapSource, public FloorDirectory
{
    Q_OBJECT
public:
    /// Fails with InsecureAddress, CredentialsMissing.
    [[nodiscard]] static Result<std::unique_ptr<ButlrClient>> create(ButlrOptions options, QObject *parent = nullptr);
    ~ButlrClient() override;

    [[nodiscard]] QFuture<Result<HeatmapReply>> heatmap(const HeatmapRequest &request) override;
    [[nodiscard]] QString storeKey() const override;
    [[nodiscard]] QFuture<Result<std::vector<Floor>>> floors() override;
    [[nodiscard]] QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &link) override;
    /// Logs in now (or takes the token at hand): how long the token lasts, seconds.
    [[nodiscard]] QFuture<Result<qint64>> login();
    /// The detections path that worked last; empty before the first answer.
    [[nodiscard]] QString workingDetectionsPath() const;

private:
    explicit ButlrClient(ButlrOptions options, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace floorscope
