// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace floorscope;

class TestReadFile : public QObject
{
    Q_OBJECT
private slots:
    void aFileIsReadWhole();
    void whatIsLongerThanTheLimitIsNotKept();
    void aPipeIsReadToItsEnd();
    void aDeviceWithoutAnEndIsGivenUp();
    void whatIsNotThereIsSaid();

private:
    QString file(const char *name, qint64 bytes) const
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.resize(bytes);
        return path;
    }
    QTemporaryDir m_dir;
};

void TestReadFile::aFileIsReadWhole()
{
    QCOMPARE(readFile(file("empty", 0))->size(), 0);
    QCOMPARE(readFile(file("pieces", 3'000'001))->size(), 3'000'001);
}

void TestReadFile::whatIsLongerThanTheLimitIsNotKept()
{
    QCOMPARE(readFile(file("exact", 5000), 5000)->size(), 5000);
    QCOMPARE(readFile(file("longer", 5001), 5000).error().kind, ErrorKind::FileTooLong);
    QCOMPARE(readFile(file("sparse", qint64(6) << 30)).error().kind, ErrorKind::FileTooLong);   // takes no memory
}

void TestReadFile::aPipeIsReadToItsEnd()
{
#ifdef Q_OS_UNIX
    const QString path = m_dir.filePath(QStringLiteral("fifo"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::thread writer([path] {
        const int pipe = open(QFile::encodeName(path).constData(), O_WRONLY);
        const QByteArray bytes(200'000, 'x');
        for (qsizetype done = 0; done < bytes.size();)
            done += write(pipe, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        close(pipe);
    });
    const Result<QByteArray> bytes = readFile(path);
    writer.join();
    QCOMPARE(bytes->size(), 200'000);
#endif
}

void TestReadFile::aDeviceWithoutAnEndIsGivenUp()
{
#ifdef Q_OS_UNIX
    QCOMPARE(readFile(QStringLiteral("/dev/zero"), 4 << 20).error().kind, ErrorKind::FileTooLong);
#endif
}

void TestReadFile::whatIsNotThereIsSaid()
{
    const Result<QByteArray> none = readFile(m_dir.filePath(QStringLiteral("none")));
    QCOMPARE(none.error().kind, ErrorKind::FileUnreadable);
    QVERIFY(!none.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_read_file.moc"
