// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/write_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace floorscope;

class TestWriteFile : public QObject
{
    Q_OBJECT
private slots:
    void aFileIsReplacedByAWholeNewOne();
    void aFolderThatIsNotThereIsSaid();
    void aPipeIsWrittenIntoAndStays();
    void theReasonOfAFailedWriteIsTold_data();
    void theReasonOfAFailedWriteIsTold();

private:
    static QByteArray readBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
};

void TestWriteFile::aFileIsReplacedByAWholeNewOne()
{
    const QString path = m_dir.filePath(QStringLiteral("a.txt"));
    QVERIFY(writeFile(path, "a longer text"));
    QVERIFY(writeFile(path, "short"));
    QCOMPARE(readBytes(path), QByteArray("short"));
}

void TestWriteFile::aFolderThatIsNotThereIsSaid()
{
    const QString path = m_dir.filePath(QStringLiteral("nowhere/a.txt"));
    const Result<void> written = writeFile(path, "text");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(written.error().where, path);
    QVERIFY(!written.error().detail.isEmpty());
}

void TestWriteFile::aPipeIsWrittenIntoAndStays()
{
#ifdef Q_OS_UNIX
    const QByteArray path = QFile::encodeName(m_dir.filePath(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QVERIFY(writeFile(QFile::decodeName(path), "through the pipe"));
    char text[64] = {};
    QCOMPARE(::read(reader, text, sizeof text), ssize_t(16));
    QCOMPARE(QByteArray(text), QByteArray("through the pipe"));
    ::close(reader);
    struct stat now
    {
    };
    QCOMPARE(::stat(path.constData(), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
#else
    QSKIP("named pipes of this system have no path");
#endif
}

void TestWriteFile::theReasonOfAFailedWriteIsTold_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small enough for a buffer") << 100;
    QTest::newRow("large") << 1'000'000;
}

/// A limit on the size of files fails as a full disk does: in the middle of writing.
void TestWriteFile::theReasonOfAFailedWriteIsTold()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    const QString path = m_dir.filePath(QStringLiteral("kept.txt"));
    QVERIFY(writeFile(path, "kept"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{50, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Result<void> written = writeFile(path, QByteArray(size, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(written.error().detail.contains(QStringLiteral("File too large")), qPrintable(written.error().detail));
    QCOMPARE(readBytes(path), QByteArray("kept"));
#else
    QSKIP("this system has no limit on the size of files");
#endif
}

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_write_file.moc"
